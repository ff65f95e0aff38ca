import { expect, it } from "vitest";
import type { MessagePart } from "../slides/message";
import type { Slide } from "../slides/slide";
import { dropSaidTerms } from "./drop-said-terms";

const frame = { kicker: "", title: "The pilot" } as const;
const terms: Slide = {
  ...frame,
  id: "pilot-terms",
  part: "appendix",
  layout: "text",
  body: [{ kind: "paragraph", text: [{ text: "Channels: ", strong: true }, { text: "Facebook" }] }],
};
const pilot = (rest: Partial<MessagePart>): Slide => ({
  ...frame,
  id: "pilot",
  part: "main",
  layout: "message",
  parts: [{ need: "should", place: "main", block: { kind: "paragraph", text: "On: Facebook" }, ...rest }],
});

it("drops a term that another slide says whole", () => {
  expect(dropSaidTerms([pilot({}), terms]).map(({ id }) => id)).toEqual(["pilot"]);
});

it("keeps a term that may leave the slide that says it", () => {
  const slides = [pilot({ isElsewhere: true }), terms];
  expect(dropSaidTerms(slides)).toEqual(slides);
});
