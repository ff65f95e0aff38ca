import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import type { StoredRow } from "../draft/draft";
import type { Slide } from "../slides/slide";
import { applyDeckChoices } from "./apply-deck-choices";
import { withDeckChoice, withMoved, withoutDeckChoice } from "./edit-deck-choices";

const all = { variant: null, shown: "executive" } as const;
const own = { variant: "finance", shown: "finance" } as const;

describe("deciding about a slide", () => {
  it("keeps one row for a slide, and drops it when it says nothing any longer", () => {
    const named = withDeckChoice([], { slideId: "risks", ...all }, { title: "Seven risks" });
    expect(named).toEqual([{ id: "risks", slideId: "risks", variant: null, title: "Seven risks" }]);
    const left = withDeckChoice(named, { slideId: "risks", ...all }, { isLeftOut: true });
    expect(left).toEqual([{ ...named[0], isLeftOut: true }]);
    expect(withDeckChoice(left, { slideId: "risks", ...all }, { title: null, isLeftOut: null })).toEqual([]);
  });

  it("keeps a row of its own for one reader, which a later choice for all does not hide behind", () => {
    const both = withDeckChoice(
      withDeckChoice([], { slideId: "risks", ...all }, { title: "For all" }),
      { slideId: "risks", ...own },
      { title: "For finance", place: 2 },
    );
    expect(both.map(({ id }) => id)).toEqual(["risks", "risks-finance"]);
    const later = withDeckChoice(
      both,
      { slideId: "risks", variant: null, shown: "finance" },
      { title: "For everybody" },
    );
    expect(later).toMatchObject([{ title: "For everybody" }, { id: "risks-finance", title: null, place: 2 }]);
    expect(withoutDeckChoice(later, { slideId: "risks", ...own })).toEqual([later[0]]);
    expect(withoutDeckChoice(later, { slideId: "risks", variant: null, shown: "finance" })).toEqual([]);
  });

  it("finds a row by its slide, whatever its id is, and takes no id twice", () => {
    const rows: StoredRow[] = [{ id: "risks", slideId: "pilot", title: "A pilot" }];
    const [, second] = withDeckChoice(rows, { slideId: "risks", ...all }, { place: 2 });
    expect(second?.id).toBe("risks-2");
  });

  it("moves any slide to any place, however often", () => {
    const ids = ["cover", "why-now", "fit", "pilot", "risks", "money", "decision"];
    const slides = ids.map((id): Slide => ({ id, part: "main", kicker: id, title: id, layout: "text", body: [] }));
    const told = (rows: readonly StoredRow[]): string[] => {
      const places = rows.map(({ slideId, place }) => [String(slideId), Number(place)] as const);
      const choice = (place: number) => ({ title: null, part: null, place, isLeftOut: false });
      return applyDeckChoices(slides, new Map(places.map(([id, place]) => [id, choice(place)]))).map(({ id }) => id);
    };
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids.slice(1, -1)), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(moves, (steps) => {
        let rows: StoredRow[] = [];
        for (const [slideId, to] of steps) {
          const order = told(rows);
          rows = withMoved(rows, { slideId, to, order, ...all });
          expect(told(rows)).toEqual(order.filter((id) => id !== slideId).toSpliced(to, 0, slideId));
        }
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
