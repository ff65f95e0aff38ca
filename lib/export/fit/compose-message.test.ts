import { expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { shippedMetrics } from "../type/font-metrics";
import { composeMessage } from "./compose-message";
import { ESTIMATE_FILL, type FitContext } from "./fit-slide";

const context: FitContext = {
  metrics: shippedMetrics,
  lang: "en",
  today: "2026-11-30",
  headings: undefined,
  fill: ESTIMATE_FILL,
  density: "read-ahead",
};
const list = (count: number): Block => ({
  kind: "bullets",
  items: Array.from({ length: count }, (_, at) => `Point ${at} of a list that has a good many of them`),
});
const message = (block: Block, less: Block): SlideOf<"message"> => ({
  id: "risks",
  part: "main",
  layout: "message",
  kicker: "Risks",
  title: "Risks",
  parts: [{ need: "must", place: "main", block, less }],
});

it("tells a part in fewer words only where the whole has no room, before anything leaves the slide", () => {
  const few = composeMessage(message(list(3), list(2)), true, context);
  expect(few.slide.parts[0]?.block).toEqual(list(3));
  const many = composeMessage(message(list(23), list(2)), true, context);
  expect(many.slide.parts[0]?.block).toEqual(list(2));
  expect(many.rest).toEqual([]);
});
