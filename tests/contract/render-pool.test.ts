import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { createRenderPool, drawingLimitMs } from "@/lib/export/worker/pool";
import { renderOutline } from "@/lib/export/worker/render-outline";
import { makeRenderTask } from "@/lib/export/worker/render-task";
import { createWaitingLine } from "@/lib/export/worker/waiting-line";
import { log } from "@/lib/log";
import { exampleGiven } from "../support/example-outline";

// The thread's side is bundled as the build does it, since Node 20 runs no TypeScript; beside node_modules, so that
// the packages it leaves outside are found.
const folder = mkdtempSync(resolve("node_modules/.render-pool-"));
const taskFile = join(folder, "task.mjs");
let pool: ReturnType<typeof createRenderPool>;

beforeAll(async () => {
  await build({
    entryPoints: ["lib/export/worker/task.ts"],
    outfile: taskFile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
  });
  // The pool starts its first thread at once, so the bundle has to be there.
  pool = createRenderPool({ taskFile, fontFolder: resolve("public/fonts") });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const STARTS = {
  pdf: /^%PDF-1\.7/u,
  html: /^<!doctype html>/u,
  pptx: /^PK/u,
  docx: /^PK/u,
  xlsx: /^PK/u,
  csv: /^ï»¿Letter/u,
};

describe.each(exampleIds)("the example %s", (id) => {
  it.each(exportFormatIds)("is drawn as %s in a thread", async (format) => {
    const { document, extension } = exportFormats[format];
    const built = buildOutline(document, exampleGiven(id));
    if (!built.ok) throw new Error(built.code);
    const drawn = await pool.run(makeRenderTask({ kept: built.value, choice: { format, notes: false } }), "u1");
    if (!drawn.ok) throw new Error(`${drawn.code}: ${JSON.stringify(drawn.fields)}`);
    const start = Buffer.from(drawn.value.bytes.slice(0, 15)).toString("latin1");
    expect(start).toMatch(STARTS[extension]);
    const told = built.value.source === "deck" ? built.value.outline.slides.map((slide) => slide.id) : undefined;
    expect(drawn.value.report?.slides.map((slide) => slide.id)).toEqual(told);
  });
});

describe("a task that takes too much", () => {
  const hostile = async (code: string) => {
    const file = join(folder, `hostile-${code.length}.mjs`);
    writeFileSync(file, code);
    const own = createRenderPool({ taskFile: file, fontFolder: folder, limitOf: () => 1_500 });
    try {
      return await own.run(makeRenderTask(county), "u1");
    } finally {
      await own.close();
    }
  };
  const built = buildOutline("deck", exampleGiven("county-winter-service"));
  if (!built.ok) throw new Error(built.code);
  const county = { kept: built.value, choice: { format: "html", notes: false } } as const;

  it.each([
    ["time", "export default () => { for (;;); };"],
    ["pages", "export default async () => ({ ok: false, pages: 1000 });"],
    ["memory", "export default () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); };"],
  ])("of %s ends and says so", async (_what, code) => {
    log.level = "silent";
    expect(await hostile(code)).toMatchObject({ ok: false, code: "deck_too_long" });
  });

  it("that breaks is a fault of ours", async () => {
    log.level = "silent";
    expect(await hostile('export default () => { throw new Error("x"); };')).toMatchObject({ code: "internal" });
  });

  it("with more pages than an export may have is not drawn", async () => {
    if (built.value.source !== "deck") throw new Error("a deck");
    const body = Array.from({ length: 100 }, (_, at) => ({
      kind: "paragraph" as const,
      text: `Line ${at} ${"word ".repeat(60)}`,
    }));
    const slides = Array.from({ length: 60 }, (_, at) => ({
      id: `long-${at}`,
      part: "appendix" as const,
      kicker: "Long",
      title: `Long ${at}`,
      layout: "text" as const,
      body,
    }));
    const outline = { ...built.value.outline, slides };
    const drawn = await renderOutline({ outline, format: "html", notes: false, fontFolder: folder });
    expect(drawn).toMatchObject({ ok: false, pages: expect.any(Number) });
  });
});

describe("the time of a drawing", () => {
  it("is longer the longer the deck is, and never more than two minutes", () => {
    expect([1, 40, 100, 2_000].map(drawingLimitMs)).toEqual([21_000, 60_000, 120_000, 120_000]);
  });
});

describe("a waiting line", () => {
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((done) => {
      open = done;
    });
    return { open, opened };
  };

  it("runs so many at once, keeps the rest in order and turns away who finds it full", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 1 });
    const { open, opened } = gate();
    const order: string[] = [];
    const first = line.join("u1", async () => {
      await opened;
      order.push("first");
      return "first";
    });
    const second = line.join("u1", async () => {
      order.push("second");
      return "second";
    });
    expect(await line.join("u1", async () => "third")).toBeNull();
    open();
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(order).toEqual(["first", "second"]);
    expect(await line.join("u1", async () => "later")).toBe("later");
  });

  it("says how many run and how many go first", async () => {
    const line = createWaitingLine({ atOnce: 2, waiting: 5 });
    const { open, opened } = gate();
    const owners = ["a", "b", "c", "d", "c"];
    expect(line.placeOf("a")).toEqual({ running: 0, ahead: null });
    const all = owners.map((owner) => line.join(owner, () => opened));
    expect(owners.map((owner) => line.placeOf(owner).ahead)).toEqual([null, null, 0, 1, 0]);
    expect(line.placeOf("a").running).toBe(2);
    open();
    await Promise.all(all);
    expect(line.placeOf("c")).toEqual({ running: 0, ahead: null });
  });

  it("goes on after a task that failed", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 0 });
    await expect(line.join("u1", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await line.join("u1", async () => 1)).toBe(1);
  });
});
