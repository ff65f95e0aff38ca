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
import { log } from "@/lib/log";
import { exampleGiven } from "../support/example-outline";

// The thread's side is bundled as the build does it, since Node 20 runs no TypeScript; beside node_modules, so that
// the packages it leaves outside are found.
const folder = mkdtempSync(resolve("node_modules/.render-pool-"));
const taskFile = join(folder, "task.mjs");
const NEVER_MS = 3_600_000;
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
  pool = createRenderPool({ taskFile, fontFolder: resolve("public/fonts"), limitOf: () => NEVER_MS });
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

describe("a document with more pages than an export may have", () => {
  const built = buildOutline("deck", exampleGiven("county-winter-service"));
  if (!built.ok || built.value.source !== "deck") throw new Error("a deck");
  const { outline } = built.value;

  it.each(["html", "pdf", "pptx"] as const)("is counted before it is drawn as %s, and refused", async (format) => {
    const pages = outline.slides.length;
    // A folder without fonts: whoever draws fails.
    const drawing = { outline, format, notes: false, fontFolder: folder, mostPages: pages - 1 };
    expect(await renderOutline(drawing)).toEqual({ ok: false, pages: expect.any(Number) });
  });

  it("is answered like one that reached a limit", async () => {
    log.level = "silent";
    const file = join(folder, "pages.mjs");
    writeFileSync(file, "export default async () => ({ ok: false, pages: 1000 });");
    const own = createRenderPool({ taskFile: file, fontFolder: folder });
    const task = makeRenderTask({ kept: { source: "deck", outline }, choice: { format: "html", notes: false } });
    expect(await own.run(task, "u1")).toMatchObject({ ok: false, code: "deck_too_long" });
    await own.close();
  });
});

describe("the time of a drawing", () => {
  it("is longer the longer the deck is, and never more than two minutes", () => {
    expect([1, 40, 100, 2_000].map(drawingLimitMs)).toEqual([21_000, 60_000, 120_000, 120_000]);
  });
});
