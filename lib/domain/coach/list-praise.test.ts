import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import type { FindingCode } from "../findings/finding-codes";
import type { AnyQuestion } from "../form/question";
import type { SectionId } from "../ids/section-ids";
import { contextOf } from "../picks/make-build-context";
import { runRules } from "../rules/run-rules";
import { readDraft, sectionList } from "../sections/registry";
import { listPraise } from "./list-praise";
import { praiseGrounds } from "./praise-grounds";

const library = loadLibrary();
const codes = Object.keys(praiseGrounds) as FindingCode[];

function praiseOf(draft: Draft): FindingCode[] {
  const read = readDraft(draft);
  const context = contextOf(read, { library, now: "2026-12-01", variant: "executive", density: "read-ahead" });
  return listPraise({ read, findings: runRules(draft, context) });
}

const example = (id: string): Draft => getExample(id)?.sections ?? {};

/** The draft with columns of every row of a list set, or with answers of the section itself. */
function changed(draft: Draft, id: SectionId, key: string, value: StoredValue | ((row: StoredRow) => Answers)): Draft {
  const section = draft[id] ?? { answers: {}, finished: false };
  const rows = section.answers[key];
  const set = typeof value === "function" ? (rows as StoredRow[]).map((row) => ({ ...row, ...value(row) })) : value;
  return { ...draft, [id]: { ...section, answers: { ...section.answers, [key]: set } } };
}

const drafts: Draft[] = exampleIds.map(example);
const [first = {}] = drafts;
/** What no example can be praised for, done. */
const better = [
  changed(first, "objections", "objections", () => ({ rating: "went-well", likelihood: 4 })),
  changed(first, "champions", "people", () => ({ met: "met" })),
  changed(first, "risks", "risks", (row) => ({
    acceptedUntil: "2030-01-01",
    controls: (row.controls as StoredRow[]).map((control) => ({
      ...control,
      ownerRole: "Duty manager",
      ownerAgreed: "agreed",
      state: "in-place",
    })),
  })),
  changed(first, "safeguards", "accounts", () => ({ lastAccessReview: "2026-11-20", mfa: true })),
  changed(first, "evidence", "reachFigures", [{ id: "x1", value: 4, fieldworkDate: "2026-11-01", source: "Ofcom" }]),
  changed(first, "evidence", "cases", () => ({ year: 2026, result: "Fewer calls" })),
  changed(
    first,
    "readiness",
    "responses",
    ["leaders", "staff"].map((group) => ({ id: group, group, n: 5, q01: 4 })),
  ),
  changed(first, "safeguards", "contentTypes", () => ({ deputy: "Deputy" })),
  changed(first, "safeguards", "outline", [{ id: "h1", heading: "Who may post", ownerRole: "Head of communications" }]),
  changed(first, "economics", "transactions", () => ({ costSource: "own", complexity: "low" })),
  changed(first, "champions", "departmentsAffected", [{ id: "d1", name: "Communications" }]),
  changed(
    first,
    "safeguards",
    "signOffs",
    ["legal", "information-governance", "hr", "security", "union"].map((party) => ({
      id: party,
      party,
      agreedOn: "2026-10-01",
    })),
  ),
];

/** A row in every list, and in every list inside it, with nothing in any of them. */
const emptyRow = (columns: Readonly<Record<string, AnyQuestion>>): StoredRow => ({
  id: "r1",
  ...Object.fromEntries(
    Object.entries(columns).flatMap(([key, column]) =>
      column.kind === "rows" ? [[key, [emptyRow(column.columns)]]] : [],
    ),
  ),
});
const bare: Draft = Object.fromEntries(
  sectionList.map(({ id, questions }) => [id, { finished: true, answers: emptyRow(questions) }]),
);

describe("praise", () => {
  const praised = [...drafts, ...better].map((draft) => ({ draft, praise: praiseOf(draft) }));

  it("of every kind is given where its answers hold", () => {
    const given = new Set(praised.flatMap(({ praise }) => praise));
    expect(codes.filter((code) => !given.has(code))).toEqual([]);
  });

  it("is never given for nothing, nor for rows that are still empty", () => {
    expect(praiseOf({})).toEqual([]);
    for (const { id } of sectionList) expect(praiseOf({ [id]: bare[id] }), id).toEqual([]);
    expect(praiseOf(bare)).toEqual([]);
  });

  it("goes where the section it rests on is taken out", () => {
    for (const { draft, praise } of praised.slice(0, exampleIds.length)) {
      const without = sectionList.map(({ id }) => praiseOf({ ...draft, [id]: undefined }));
      expect(praise.filter((code) => without.every((left) => left.includes(code)))).toEqual([]);
    }
  });

  it("is not given for a rehearsal nobody held", () => {
    const unrated = changed(first, "objections", "objections", () => ({ rating: null }));
    expect(praiseOf(unrated)).not.toContain("objections.needs-work");
    const unlikely = changed(unrated, "objections", "objections", () => ({ rating: null, likelihood: null }));
    expect(praiseOf(unlikely)).not.toContain("objections.needs-work");
  });

  it("has words exactly where there are grounds for it", () => {
    const worded = Object.entries(library.findings).flatMap(([code, { holds }]) => (holds ? [code] : []));
    expect(worded.sort()).toEqual([...codes].sort());
  });
});

describe("what the coach asks for", () => {
  const asked = (draft: Draft): string[] => {
    const read = readDraft(draft);
    const context = contextOf(read, { library, now: "2026-12-01", variant: "executive", density: "read-ahead" });
    return runRules(draft, context).map(({ code }) => code);
  };
  const groups = (name: string): Draft =>
    changed({}, "audiences", "groups", [{ id: "g1", name, isDecisionMaker: true }]);
  const risk = (title: string): Draft => changed({}, "risks", "risks", [{ id: "r1", title }]);
  const objection = (text: string): Draft =>
    changed({}, "objections", "objections", [{ id: "o1", objection: text, answer: "What would change that?" }]);

  it.each(["Contact-centre advisers", "Depot supervisors", "Ward nurses", "All employees", "Our frontline"])(
    "is no group of staff where there is one: %s",
    (name) => expect(asked(groups(name))).not.toContain("audiences.colleagues"),
  );
  it("is a group of staff where there is none", () => {
    expect(asked(groups("Cabinet members"))).toContain("audiences.colleagues");
  });

  it("is the risk of not acting, unless it is there in words of one's own", () => {
    expect(asked(risk("A post goes wrong"))).toContain("risks.not-acting");
    expect(asked(risk("If we do nothing, rumours go unanswered"))).not.toContain("risks.not-acting");
  });

  it("is an answer to a plain no, unless one was typed", () => {
    expect(asked(objection("Not this year"))).toContain("objections.after-no");
    for (const no of ["No", "no.", "“No.”"]) expect(asked(objection(no)), no).not.toContain("objections.after-no");
  });
});
