import { describe, expect, it } from "vitest";
import { themeIds } from "@/lib/domain/brand/themes";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { countyOutline } from "@/tests/support/county-outline";
import { fit as fitOutline } from "../fit/fit";
import { DRAWN_FILL, slideMeasure } from "../fit/fit-slide";
import { placeSlide } from "../pptx/place/place-slide";
import { shippedMetrics } from "../type/font-metrics";
import { buildSheet } from "./build-sheet";

const decision: Slide = {
  id: "decision",
  part: "main",
  layout: "message",
  look: "contrast",
  kicker: "Decision",
  title: "We ask you to take one decision",
  parts: [
    {
      need: "must",
      place: "main",
      block: {
        kind: "boxes",
        items: [{ title: "Approve one winter", text: "", facts: [{ label: "By", value: "May" }] }],
      },
    },
  ],
};

describe.each(themeIds)("a slide that stands apart, in %s", (theme) => {
  const outline = deckOutlineSchema.parse({ ...countyOutline, brand: { theme }, slides: [decision] });
  const { deck } = fitOutline(outline, shippedMetrics);
  const [slide] = deck.slides;
  if (slide === undefined) throw new Error("there is one slide");

  it("has the dark ground, with white boxes and dark words on them", () => {
    const measure = slideMeasure(slide, deck, shippedMetrics, DRAWN_FILL);
    const sheet = buildSheet(slide, deck, { measure, lang: deck.lang, today: "2026-11-30" });
    expect(sheet.ground).toBe("deep");
    expect(sheet.band).toBeNull();
    const drawn = JSON.stringify(sheet.boxes.find(({ name }) => name === "body"));
    expect(drawn).toContain('"fill":"white"');
    expect(drawn).toContain('"ink":"on-white"');
    expect(drawn).not.toContain('"ink":"ink"');
  });

  it("takes the dark layout in PowerPoint", () => {
    expect(placeSlide(slide, deck, shippedMetrics)).toMatchObject({ layout: "contrast", ground: "deep" });
  });
});
