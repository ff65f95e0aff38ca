import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { documentIds } from "@/lib/domain/exports/formats";
import { sectionIds } from "@/lib/domain/ids/section-ids";
import { log } from "@/lib/log";
import type { DeckSource } from "@/lib/preview/deck-input";
import { previewJobs } from "@/lib/preview/preview-jobs";
import { createPreviewLane } from "@/lib/preview/preview-lane";
import { exampleGiven } from "../support/example-outline";

// Beside node_modules, so that the packages the bundle leaves outside are found.
const folder = mkdtempSync(resolve("node_modules/.preview-lane-"));
const taskFile = join(folder, "preview-task.mjs");
const NEVER_MS = 3_600_000;
let lane: ReturnType<typeof createPreviewLane>;

beforeAll(async () => {
  log.level = "silent";
  await build({
    entryPoints: ["lib/preview/preview-task.ts"],
    outfile: taskFile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  lane = createPreviewLane({ taskFile, limitMs: NEVER_MS });
});
afterAll(async () => {
  await lane.close();
  rmSync(folder, { recursive: true });
});

function sourceOf(id: (typeof exampleIds)[number]): DeckSource {
  const { library: _shipped, now: _day, versionLabel: _label, frozenAt: at, ...rest } = exampleGiven(id);
  return { ...rest, at, called: { number: 1 }, ownEntries: [] };
}

describe.each(exampleIds)("%s, worked out in a thread", (id) => {
  const source = sourceOf(id);

  it("is the deck it would be here, with the slides that are shown and no others", async () => {
    const ask = { source, length: "whole", slides: "cover" } as const;
    const there = await lane.work({ job: "checkedDeck", given: ask, owner: "u" });
    expect(there).toEqual({ ok: true, value: previewJobs.checkedDeck(ask) });
    const { story, deck } = previewJobs.deck(ask);
    const main = buildDeckOutline(exampleGiven(id)).slides.filter(({ part }) => part === "main");
    expect(story.map(({ title }) => title)).toEqual(main.map(({ title }) => title));
    expect(deck.slides.map((slide) => slide.id)).toEqual(["cover"]);
  });

  it.each(documentIds)("is the %s that is shown before it is exported", async (document) => {
    const ask = { source, document };
    const there = await lane.work({ job: "export", given: ask, owner: "u" });
    expect(there).toEqual({ ok: true, value: previewJobs.export(ask) });
  });

  it("shows beside a form the deck's own slides, drawn as they stand there", () => {
    const { deck } = previewJobs.deck({ source, length: "whole", slides: "all" });
    for (const sectionId of sectionIds) {
      const { deck: beside, leadId } = previewJobs.section({ source, sectionId });
      expect([...beside.slides.map((slide) => slide.id), null]).toContain(leadId);
      expect(deck.slides).toEqual(expect.arrayContaining(beside.slides));
      expect(beside.pageCount).toBe(deck.slides.length);
    }
  });

  it("shows a stand-in beside a form with no answer, which is not in the deck", () => {
    const view = previewJobs.section({ source: { ...source, draft: {} }, sectionId: "risks" });
    expect(view).toMatchObject({ isInDeck: false, leadId: null, deck: { slides: [{ id: "risks-placeholder" }] } });
  });

  it("is frozen as it would be here", async () => {
    const ask = { source, document: "deck", number: 3 } as const;
    const there = await lane.work({ job: "outline", given: ask, owner: "u" });
    expect(there).toEqual({ ok: true, value: previewJobs.outline(ask) });
    const taken = await lane.work({ job: "snapshot", given: { source }, owner: "u" });
    expect(taken).toEqual({ ok: true, value: previewJobs.snapshot({ source }) });
  });
});

describe("a lane of previews", () => {
  /** Answers with the title it was given, once its gate is open. */
  const gated = join(folder, "gated.mjs");
  beforeAll(() =>
    writeFileSync(
      gated,
      `export default ({ given }) => {
        if (given.gate) Atomics.wait(new Int32Array(given.gate), 0, 0);
        if (given.title === "endless") for (;;);
        if (given.title === "unique") return crypto.randomUUID();
        return given.title;
      };`,
    ),
  );

  const gatedLane = (limitMs = NEVER_MS) => {
    const own = createPreviewLane({ taskFile: gated, limitMs });
    const gate = new SharedArrayBuffer(4);
    const open = () => {
      Atomics.store(new Int32Array(gate), 0, 1);
      Atomics.notify(new Int32Array(gate), 0);
    };
    const ask = (owner: string, title: string, given: object = {}, subject?: string) =>
      // The thread of this test reads nothing but these.
      own.work({ job: "deck", given: { title, ...given } as never, owner, subject }) as Promise<unknown>;
    return { own, gate, open, ask };
  };

  it("does what an edit has overtaken only once, with the newest answers, for all who wait for it", async () => {
    const { own, gate, open, ask } = gatedLane();
    const running = ask("u", "first", { gate }, "proposal");
    const waiting = ["second", "third", "fourth"].map((title) => ask("u", title, {}, "proposal"));
    const another = ask("u", "fifth", {}, "another proposal");
    open();
    expect(await running).toEqual({ ok: true, value: "first" });
    expect(await Promise.all(waiting)).toEqual(Array(3).fill({ ok: true, value: "fourth" }));
    expect(await another).toEqual({ ok: true, value: "fifth" });
    await own.close();
  });

  it("works out once what a page asks again word for word, and anew after any change", async () => {
    const { own, ask } = gatedLane();
    const first = await ask("u", "unique", { draft: 1 }, "proposal");
    expect(await ask("u", "unique", { draft: 1 }, "proposal")).toEqual(first);
    expect(await ask("u", "unique", { draft: 2 }, "proposal")).not.toEqual(first);
    expect(await ask("u", "unique", { draft: 1 })).not.toEqual(first);
    await own.close();
  });

  it("works out again what came to nothing", async () => {
    const { own, ask } = gatedLane(1);
    const ended = { ok: false, ended: "time" };
    expect(await ask("u", "endless", {}, "proposal")).toEqual(ended);
    expect(await ask("u", "endless", {}, "proposal")).toEqual(ended);
    await own.close();
  });

  it("never mixes two people who look at one thing", async () => {
    const { own, gate, open, ask } = gatedLane();
    const all = [
      ask("u", "u1", { gate }),
      ask("u", "u2", {}, "same"),
      ask("v", "v1", { gate }),
      ask("v", "v2", {}, "same"),
    ];
    open();
    expect(await Promise.all(all)).toEqual(["u1", "u2", "v1", "v2"].map((value) => ({ ok: true, value })));
    await own.close();
  });

  it("answers others while one person's proposals take as long as they may", async () => {
    const { own, gate, open, ask } = gatedLane();
    const over: string[] = [];
    const large = ["large 1", "large 2", "large 3"].map((title) =>
      ask("u", title, { gate }).finally(() => over.push(title)),
    );
    expect(await ask("v", "small")).toEqual({ ok: true, value: "small" });
    expect(over).toEqual([]);
    open();
    await Promise.all(large);
    expect(over).toEqual(["large 1", "large 2", "large 3"]);
    await own.close();
  });

  it("ends a preview by its limit, and the next is worked out", async () => {
    const { own, ask } = gatedLane(1);
    expect(await ask("u", "endless", {}, "proposal")).toEqual({ ok: false, ended: "time" });
    await own.close();
    const again = gatedLane();
    expect(await again.ask("u", "small")).toEqual({ ok: true, value: "small" });
    await again.own.close();
  });
});
