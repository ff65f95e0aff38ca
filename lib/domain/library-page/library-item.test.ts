import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { addOwnEntries, type OwnEntry } from "../own-library/own-entry";
import { findLibraryItems, type LibraryQuery } from "./find-library-items";
import { itemWarnings } from "./item-warnings";
import { listLibraryItems } from "./library-item";

const library = loadLibrary();
const figure: OwnEntry = {
  id: "019ab3c4-0000-7000-8000-000000000001",
  revision: 3,
  savedAt: "2026-11-01T09:00:00.000Z",
  kind: "figure",
  entry: { text: "9,400 follow the winter page", source: [], year: 2024, caveat: null, isReach: true },
};
const items = listLibraryItems(addOwnEntries(library, [figure]));
const ask = (query: Partial<LibraryQuery>): string[] =>
  findLibraryItems(items, { words: "", kind: null, standing: null, source: null, ...query }).map(({ id }) => id);

describe("the items of the library", () => {
  it("lists every entry once, the organisation's own first and at its version", () => {
    expect(items[0]).toMatchObject({ id: figure.id, version: 3, standing: "own", isEditorial: false });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of [...library.risks, ...library.cases, ...library.objections]) expect(ask({})).toContain(id);
    for (const { id, shelf } of library.figures) expect([id, ask({}).includes(id)]).toEqual([id, shelf !== "retired"]);
  });

  it("gives each shipped entry the lines of the register it cites", () => {
    const entries = [...library.risks, ...library.audiences, ...library.cases, ...library.figures];
    for (const { id, source, shelf } of entries) {
      if (shelf === "retired") continue;
      const lines = items.find((item) => item.id === id)?.sources.map((line) => line.id);
      expect(lines?.sort(), id).toEqual(source.filter((number) => number !== "editorial").sort());
    }
  });

  it("finds by every word, without case, accents or curled apostrophes", () => {
    expect(ask({ words: "fake ACCOUNTS" })).toContain("R25");
    expect(ask({ words: "R01" })).toEqual(["R01"]);
    expect(ask({ words: "chief executive's" })).toEqual(ask({ words: "chief executive’s" }));
    expect(ask({ words: "no such thing anywhere" })).toEqual([]);
  });

  it("filters by kind, standing and source together", () => {
    expect(ask({ kind: "figure" })).toContain(figure.id);
    expect(ask({ standing: "own" })).toEqual([figure.id]);
    expect(ask({ kind: "audience", standing: "confirmed" })).toContain("A03");
    expect(ask({ standing: "editorial" })).not.toContain(figure.id);
    const cited = library.risks[0]?.source[0] ?? "";
    expect(ask({ source: cited, kind: "risk" })).toContain("R01");
  });
});

describe("what stands beside a fact", () => {
  const fact = { isEditorial: false, sources: [], year: null, isReach: false, isHistory: false };
  const source = { id: "x", title: "x", year: null, address: null, note: null };
  const sourced = { ...fact, sources: [source] };

  it("says unverified where nobody named a source, and never of a judgement", () => {
    expect(itemWarnings(fact, "2026-11-22")).toEqual(["Unverified: no source is named."]);
    expect(itemWarnings(sourced, "2026-11-22")).toEqual([]);
    expect(itemWarnings({ ...fact, isEditorial: true, year: 1990 }, "2026-11-22")).toEqual([]);
  });

  it("says of history that it is history", () => {
    expect(itemWarnings({ ...sourced, isHistory: true }, "2026-11-22")).toEqual([
      "History: kept for the record, and offered last.",
    ]);
  });

  it.each([
    [2021, false, "2026-12-31", 0],
    [2021, false, "2027-01-01", 1],
    [2024, true, "2026-06-30", 0],
    [2024, true, "2026-07-01", 1],
  ])("of %s (reach: %s) warns on %s: %s", (year, isReach, now, count) => {
    const warnings = itemWarnings({ ...sourced, year, isReach }, now);
    expect(warnings).toHaveLength(count);
    for (const warning of warnings) expect(warning).toContain(String(year));
  });
});
