import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { lexiconOf } from "../lexicon/lexicon-of";
import { suggestRisks } from "../start/suggest-risks";
import { libraryFor } from "./library-for";

const library = loadLibrary();
const forScope = (scope: readonly string[], sector = "museum") =>
  libraryFor(library, lexiconOf({ scope, sector, title: null, channels: null }, library.lexicon));
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe("the library for one proposal", () => {
  it("says its small headings in the proposal's own words", () => {
    expect(forScope(["external-service"]).readers.members).toMatchObject({
      cover: "what visitors would see",
      benefits: "What visitors and trustees gain",
    });
    expect(forScope(["internal-network"]).readers.members.whyNow).toBe("What colleagues tell us");
  });

  it("offers an internal network nothing that only makes sense in public", () => {
    const inside = forScope(["internal-network"]);
    expect(ids(inside.risks)).toContain("R26");
    for (const id of ["R02", "R08", "R25", "R28"]) expect(ids(inside.risks)).not.toContain(id);
    expect(ids(inside.objections)).not.toContain("O02");
    expect(inside.cases.every(({ scopes }) => scopes.includes("internal-network"))).toBe(true);
    expect(inside.firstResponse.steps[0]?.what).not.toContain("scheduled");
    expect(inside.lunchHour).toBe(library.internal.lunchHour);
  });

  it("leaves everything to what is tried in public", () => {
    const outside = forScope(["external-service", "internal-network"]);
    expect([outside.risks, outside.cases, outside.firstResponse]).toEqual([
      library.risks,
      library.cases,
      library.firstResponse,
    ]);
  });
});

describe("risks to choose from at the start", () => {
  const suggested = (scope: readonly string[]) => ids(suggestRisks({ library, scope, decider: "Board", worry: "" }));

  it("hold the risk of not acting in the words of the scope", () => {
    expect(suggested(["external-service"])).toContain("R28");
    const inside = suggested(["internal-network"]);
    expect(inside).toContain("R29");
    expect(inside).not.toContain("R28");
  });
});
