import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { densities } from "../slides/outline";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { buildDeckOutline } from "./build-outline";
import { inDensity } from "./in-density";

const slide: Slide = {
  id: "why-now",
  part: "main",
  kicker: "Why now",
  title: "Staff do not know whom to ask",
  layout: "message",
  sources: ["Source: the service desk"],
  parts: [
    { need: "must", place: "main", block: { kind: "paragraph", text: "Nine thousand tickets" } },
    {
      need: "should",
      place: "side",
      heading: "What was counted",
      block: { kind: "bullets", items: ["Leave", "Pay"], onlyReadAhead: true },
    },
  ],
};

describe("a slide shown to a room", () => {
  const [shown] = inDensity([slide], "present");

  it("keeps its parts whole, and leaves those for reading and its sources to the speaker", () => {
    expect(shown && slideTexts(shown)).toEqual(["Why now", slide.title, "Nine thousand tickets"]);
    expect(shown?.notes).toEqual(["What was counted: Leave; Pay.", "Source: the service desk."]);
  });

  it("is only a main slide: the appendix, and what is read at a desk, stay as they are", () => {
    const appendix: Slide = { ...slide, part: "appendix" };
    expect(inDensity([appendix], "present")).toEqual([appendix]);
    expect(inDensity([slide], "read-ahead")).toEqual([slide]);
  });
});

const LONG =
  "Adopt both policies for every service, every channel and every team that takes part in the pilot from May";

it.each(densities)("a decision stands with its condition on the slide where it is taken, %s", (density) => {
  const given = exampleGiven("county-winter-service");
  for (const words of ["subject to", "not before", "unless", "only if", "sous réserve"]) {
    const ask = `${LONG}, ${words} the union agrees`;
    const asks = [{ id: "a1", ask, fallback: `${LONG}, ${words} the board agrees` }];
    const draft = { ...given.draft, asks: { finished: true, answers: { ...given.draft.asks?.answers, asks } } };
    const decision = buildDeckOutline({ ...given, draft, density }).slides.find(({ id }) => id === "decision");
    expect(decision && slideTexts(decision)).toContain(ask);
  }
});
