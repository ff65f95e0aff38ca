import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { withoutPrivate } from "@/lib/domain/answers/without-private";
import type { Draft } from "@/lib/domain/draft/draft";
import { documentIds } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import { checkProposalFile } from "@/lib/domain/file/check-proposal-file";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { runRules } from "@/lib/domain/rules/run-rules";
import { copySample } from "@/lib/domain/samples/copy-sample";
import { takeSnapshot } from "@/lib/domain/versions/take-snapshot";
import { exampleFile, exampleGiven } from "../support/example-outline";

// A row made on a screen has an id of 36 characters, the longest there may be; those of the examples are short.
const LONGEST = 36;
const lengthenId = (id: string): string => `${id}-`.padEnd(LONGEST, "z");
const shortenIds = (text: string): string => text.replace(/\b([a-z0-9-]{1,34}?)-z+\b/gu, "$1");

/** The answers with the longest ids that rows may have, wherever one is kept. */
function withLongIds(draft: Draft): Draft {
  const isId = (key: string): boolean => key === "id" || key === "rowId";
  return JSON.parse(
    JSON.stringify(draft, (key, value) => (isId(key) && typeof value === "string" ? lengthenId(value) : value)),
  );
}

/** What was said of single fields names rows inside its keys, so it is left out on both sides. */
const plain = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).map(([id, { answers, finished }]) => [id, { answers, finished }]));

const idsOf = (value: unknown): string[] => {
  const found: string[] = [];
  JSON.stringify(value, (key, inner) => {
    if ((key === "id" || key === "rowId") && typeof inner === "string") found.push(inner);
    return inner;
  });
  return found.sort();
};

describe("a proposal with the longest ids of rows", () => {
  const id = "county-winter-service";
  const short = plain(exampleFile(id).sections);
  const long = withLongIds(short);
  const ids = idsOf(long);

  it("keeps every id through a file, a copy and a version", () => {
    expect(new Set(ids.map(({ length }) => length))).toEqual(new Set([LONGEST]));
    const { title, organisation, brand } = exampleGiven(id);
    const file = buildProposalFile({ title, stanceOn: true, draft: long, exportedAt: "2026-12-01T09:00:00.000Z" });
    const brought = checkProposalFile(JSON.parse(JSON.stringify(file)));
    expect(brought.ok && idsOf(brought.value.sections)).toEqual(ids);
    const copied = copySample(long, { library: loadLibrary(), sampleId: id });
    expect(new Set(idsOf(copied).map(({ length }) => length))).toEqual(new Set([LONGEST]));
    const left = idsOf(takeSnapshot({ draft: long, title, organisation: organisation.name, brand, state: "draft" }));
    expect(left.filter((each) => each.length !== LONGEST || !ids.includes(each))).toEqual([]);
    expect(idsOf(withoutPrivate(long)).filter((each) => !ids.includes(each))).toEqual([]);
  });

  it.each(documentIds)("says in its %s what it says with short ones", (document) => {
    const [told, expected] = [long, short].map((draft) =>
      JSON.stringify(buildOutline(document, exampleGiven(id, draft))),
    );
    expect(shortenIds(told ?? "")).toBe(expected);
  });

  it("is found weak in the same places", () => {
    const findings = (draft: Draft) => runRules(draft, makeBuildContext({ ...exampleGiven(id), draft }));
    expect(JSON.parse(shortenIds(JSON.stringify(findings(long))))).toEqual(findings(short));
  });
});
