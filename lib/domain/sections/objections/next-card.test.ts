import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { cardWeight, nextCard } from "./next-card";
import { rehearsalSchema } from "./schema";

const likely = { id: "o1", likelihood: 5, rating: "needs-work" } as const;
const perhaps = { id: "o2", likelihood: 2, rating: "not-tried" } as const;
const hardly = { id: "o3", likelihood: 1, rating: "went-well" } as const;
const cards = [likely, perhaps, hardly];

const anyCards = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    likelihood: fc.option(fc.integer({ min: 1, max: 5 })),
    rating: fc.option(fc.constantFrom(...rehearsalSchema.options)),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const anyChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("how often an objection comes up", () => {
  it("follows how likely it is and how it went last", () => {
    expect(cards.map(cardWeight)).toEqual([15, 4, 1]);
    expect(cardWeight({ likelihood: null, rating: null })).toBe(6);
  });

  it("is its weight among all", () => {
    const chances = Array.from({ length: 20 }, (_, position) => (position + 0.5) / 20);
    const drawn = chances.map((chance) => nextCard({ cards, lastId: null, chance })?.id);
    const timesOf = (id: string) => drawn.filter((each) => each === id).length;
    expect(cards.map(({ id }) => timesOf(id))).toEqual([15, 4, 1]);
  });
});

describe("the objection that comes next", () => {
  it("is none where there is none, and the same again where there is no other", () => {
    expect(nextCard({ cards: [], lastId: null, chance: 0.5 })).toBeNull();
    expect(nextCard({ cards: [likely], lastId: "o1", chance: 0.5 })).toBe(likely);
  });

  it("leaves out the one before it, at either end of chance", () => {
    expect(nextCard({ cards, lastId: "o1", chance: 0 })).toBe(perhaps);
    expect(nextCard({ cards, lastId: "o3", chance: 1 - Number.EPSILON })).toBe(perhaps);
  });

  it("is one of the cards and never the same twice in a row, whatever chance says", () => {
    fc.assert(
      fc.property(anyCards, fc.nat(), anyChance, (given, position, chance) => {
        const lastId = given[position % Math.max(1, given.length)]?.id ?? null;
        const next = nextCard({ cards: given, lastId, chance });
        if (given.length === 0) expect(next).toBeNull();
        else expect(given).toContain(next);
        if (given.length > 1) expect(next?.id).not.toBe(lastId);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
