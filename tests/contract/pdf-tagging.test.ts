import { resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TagWriter } from "@/lib/export/pdf/tagging/tag-writer";
import { drawTask } from "@/lib/export/worker/draw-task";
import { smallDeck } from "../support/small-deck";

// A PDF that a screen reader cannot follow looks like any other, so a broken tagger has to stop the file itself.

afterEach(() => vi.restoreAllMocks());

const draw = (slides = smallDeck.slides) =>
  drawTask({ source: "deck", outline: { ...smallDeck, slides }, format: "pdf", notes: false }, resolve("public/fonts"));

describe("a tagger that fails", () => {
  it("brings no file where a mark stays open", async () => {
    const close = TagWriter.prototype.close;
    let closed = 0;
    vi.spyOn(TagWriter.prototype, "close").mockImplementation(function (this: TagWriter) {
      closed += 1;
      if (closed > 5) return;
      close.call(this);
    });
    expect(await draw()).toEqual({ ok: false, untagged: "a structure mark was left open" });
  });

  it("brings no file where an error struck while glyphs were painted, which the renderer only logs", async () => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    vi.spyOn(TagWriter.prototype, "open").mockImplementation(() => {
      throw new Error("the tagger broke");
    });
    expect(await draw()).toEqual({ ok: false, untagged: "the tagger broke" });
  });

  it("brings the file where nothing is wrong", async () => {
    expect(await draw()).toMatchObject({ ok: true });
  });
});
