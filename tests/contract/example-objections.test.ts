import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { findRow } from "@/lib/domain/form/find-row";
import { libraryEvidence } from "@/lib/domain/sections/objections/library-evidence";
import { readDraft } from "@/lib/domain/sections/registry";
import { exampleFile } from "../support/example-outline";

const library = loadLibrary();

describe.each(exampleIds)("the objections of %s", (id) => {
  it("show no other example beside an answer of the library than those it speaks of", () => {
    const { objections, evidence } = readDraft(exampleFile(id).sections);
    const wrong = objections.objections.filter(({ libraryId, answer, evidenceId }) => {
      const entry = library.objections.find((each) => each.id === libraryId);
      const shown = findRow(evidence.cases, evidenceId)?.libraryId;
      const isTheirs = entry !== undefined && entry.caseIds.length > 0 && answer?.startsWith(entry.answer) === true;
      return isTheirs && typeof shown === "string" && !entry.caseIds.includes(shown);
    });
    expect(wrong.map(({ objection }) => objection)).toEqual([]);
  });
});

it("names West Midlands Police behind the county’s answer on control", () => {
  const [first] = readDraft(exampleFile("county-winter-service").sections).objections.objections;
  expect(first === undefined ? [] : libraryEvidence(first, library)).toEqual([
    expect.stringMatching(/^West Midlands Police, 2013 \(Governance International/u),
  ]);
});
