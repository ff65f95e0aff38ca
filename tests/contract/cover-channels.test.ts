import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Draft } from "@/lib/domain/draft/draft";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleFile, exampleGiven } from "../support/example-outline";

const ordinary = [
  ["Facebook", "Instagram", "WhatsApp"],
  ["X (formerly Twitter)", "TikTok", "LinkedIn company page"],
  ["Facebook neighbourhood groups", "Nextdoor for neighbourhoods", "Instagram and Threads"],
];

/** Without a request in the author's own words, the cover says itself what is tried. */
function withChannels(draft: Draft, names: readonly string[]): Draft {
  const { pilot, asks } = draft;
  if (pilot === undefined || asks === undefined) throw new Error("the example has no pilot, or asks for nothing");
  const channels = names.map((name, at) => ({ id: `c${at}`, name }));
  const unasked = { ...asks, answers: { ...asks.answers, asks: null } };
  return { ...draft, asks: unasked, pilot: { ...pilot, answers: { ...pilot.answers, title: null, channels } } };
}

describe.each(exampleIds)("the cover of %s", (id) => {
  it.each(ordinary)("names the channels %s, %s and %s in full or not at all", (...names) => {
    const outline = buildDeckOutline(exampleGiven(id, withChannels(exampleFile(id).sections, names)));
    const covers = outline.slides.filter(({ layout }) => layout === "cover");
    const { deck } = fitOutline({ ...outline, slides: covers }, shippedMetrics);
    const [cover, ...more] = deck.slides.filter(({ layout }) => layout === "cover");
    if (cover === undefined) throw new Error("there is no cover");
    expect(more).toEqual([]);
    const texts = slideTexts(cover);
    expect(texts.filter((text) => text.includes("…"))).toEqual([]);
    const said = texts.filter((text) => names.some((name) => text.includes(name)));
    expect(said.filter((text) => !names.every((name) => text.includes(name)))).toEqual([]);
    expect(cover.heading.lines.length).toBeLessThanOrEqual(3);
    expect(cover.scale).toBeGreaterThanOrEqual(0.9);
  });
});
