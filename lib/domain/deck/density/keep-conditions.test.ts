import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { densities } from "../../slides/outline";
import type { Slide } from "../../slides/slide";
import { slideTexts } from "../../slides/slide-texts";
import { buildDeckOutline } from "../build-outline";
import { inDensity } from "./in-density";

const LONG =
  "Adopt both policies for every service, every channel and every team that takes part in the pilot from May";
const conditions = ["subject to", "not before", "unless", "only if", "sous réserve"];

it.each(densities)("a decision stands with its condition on the slide where it is taken, %s", (density) => {
  const given = exampleGiven("county-winter-service");
  for (const words of conditions) {
    const ask = `${LONG}, ${words} the union agrees`;
    const asks = [{ id: "a1", ask, fallback: `${LONG}, ${words} the board agrees` }];
    const draft = { ...given.draft, asks: { finished: true, answers: { ...given.draft.asks?.answers, asks } } };
    const { slides } = buildDeckOutline({ ...given, draft, density });
    const decision = slides.find(({ id }) => id === "decision");
    expect(decision && slideTexts(decision)).toContain(ask);
  }
});

it("a slide whose every line holds a condition is left as it is", () => {
  const line = fc.constantFrom(...conditions).map((words) => `${LONG}, ${words} the union agrees`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const frame = { part: "main", kicker: "", title: "" } as const;
      const facts = lines.map((text, index) => ({ label: `Fact ${index}`, text }));
      const items = lines.map((what) => ({ when: "Now", what }));
      const shown: Slide[] = [
        { ...frame, id: "decision", layout: "rows-panel", rows: lines.map((lead) => ({ lead })), panel: [] },
        { ...frame, id: "cover", layout: "cover", subtitle: lines[0] ?? "", ruler: [], facts: [] },
        { ...frame, id: "why-now", layout: "chart-facts", chart: null, facts: facts.slice(0, 1) },
        { ...frame, id: "first-response", layout: "steps", steps: { kind: "steps", items } },
      ];
      const texts = inDensity(shown, "present").flatMap(slideTexts);
      expect(shown.flatMap(slideTexts).filter((text) => text.includes(LONG) && !texts.includes(text))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
