import { expect, it } from "vitest";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { countyOutline } from "@/tests/support/county-outline";
import { fit as fitOutline } from "../../fit/fit";
import { shippedMetrics } from "../../type/font-metrics";
import { placeSlide } from "./place-slide";

it("a column of plain words is one text box, however many lines its neighbour's head takes", () => {
  const slide: Slide = {
    id: "proof",
    part: "main",
    layout: "columns",
    kicker: "Proof",
    title: "What others counted",
    columns: ["Lincolnshire County Council and its twelve district councils", "Queensland", "Utrecht"].map((head) => ({
      head,
      value: "12%",
      body: ["fewer calls", "in one winter"],
    })),
  };
  const { deck } = fitOutline(deckOutlineSchema.parse({ ...countyOutline, slides: [slide] }), shippedMetrics);
  const shapes = deck.slides.flatMap((fitted) => placeSlide(fitted, deck, shippedMetrics).shapes);
  const words = shapes.filter((shape) => shape.kind === "text" && shape.name === "Columns");
  expect(words).toHaveLength(3);
});
