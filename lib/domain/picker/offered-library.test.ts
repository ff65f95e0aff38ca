import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft, StoredRow } from "../draft/draft";
import { addOwnEntries, type OwnEntry } from "../own-library/own-entry";
import { offeredLibrary } from "./offered-library";

const library = loadLibrary();
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

function draftOf(context: Record<string, string | string[]>, groups: StoredRow[] = []): Draft {
  return {
    context: { answers: context, finished: false },
    audiences: { answers: { groups }, finished: false },
  };
}
const offered = (...given: Parameters<typeof draftOf>) => offeredLibrary(library, draftOf(...given));

describe("the library in the order a proposal is offered it", () => {
  it("begins with the examples of today of the same kind of body", () => {
    const { cases } = offered({ sector: "education", scope: ["external-campaigns"], country: "DE" });
    expect(cases[0]?.id).toBe("K36");
    expect(cases.slice(0, 4).every(({ sector, year }) => sector === "education" && (year ?? 0) >= 2019)).toBe(true);
  });

  it("begins with the risk behind the worry that was chosen, then those of the use", () => {
    const pack = library.audiences.find(({ id }) => id === "A05");
    const worry = pack?.concerns.find(({ riskId }) => riskId === "R14")?.text ?? "";
    const group = { id: "g", libraryId: "A05", mainConcern: worry };
    const { risks, cases } = offered({ sector: "charity", scope: ["external-campaigns"] }, [group]);
    expect(risks[0]?.id).toBe("R14");
    expect(risks.slice(1, 4).every(({ offeredTo }) => offeredTo.includes("external-campaigns"))).toBe(true);
    expect(ids(cases.slice(0, 6))).toContain("F18");
  });

  it("takes all that a pack knows where the worry is in own words, and the decision-maker's pack where nobody is named", () => {
    const own = offered({}, [{ id: "g", libraryId: "A06", mainConcern: "Something else" }]);
    expect(ids(own.risks.slice(0, 4)).sort()).toEqual(["R05", "R06", "R07", "R19"]);
    const decider = offered({ decisionMaker: "Finance director" });
    expect(ids(decider.risks.slice(0, 2)).sort()).toEqual(["R19", "R24"]);
    expect(decider.objections.slice(0, 3).every(({ packIds }) => packIds.includes("A03"))).toBe(true);
  });

  it("begins with the figures of the own country, ends with history and leaves out what is retired", () => {
    const { figures } = offered({ country: "CA" });
    expect(figures[0]?.id).toBe("E27");
    expect(ids(figures.slice(-3)).sort()).toEqual(["E09", "E10", "E19"]);
    expect(ids(figures)).not.toContain("E15");
    expect(ids(library.figures)).toContain("E15");
  });

  it("keeps the organisation's own first, and loses nothing else", () => {
    const entry: OwnEntry = {
      id: "019ab3c4-0000-7000-8000-000000000001",
      revision: 1,
      savedAt: "2026-11-01T09:00:00.000Z",
      kind: "figure",
      entry: { text: "9,400 follow the winter page", source: [], year: 2024, caveat: null, isReach: true },
    };
    const both = offeredLibrary(addOwnEntries(library, [entry]), draftOf({ country: "CA" }));
    expect(both.figures[0]?.id).toBe(entry.id);
    for (const list of ["risks", "cases", "objections"] as const)
      expect(ids(both[list]).sort()).toEqual(ids(library[list]).sort());
  });
});
