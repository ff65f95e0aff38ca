import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import type { Answers, StoredRow } from "../draft/draft";
import { isSameAnswer } from "../draft/is-same-answer";
import { mergeAnswers } from "./merge-answers";
import { readRows, type Sides } from "./row-lists";

const risk = (id: string, title: string, more: object = {}): StoredRow => ({ id, title, ...more });
const list = (...risks: StoredRow[]): Answers => ({ risks });
const merge = (base: Answers, mine: Answers, theirs: Answers) => mergeAnswers({ base, mine, theirs });
const idsIn = ({ merged }: { merged: Answers }): string[] => (readRows(merged.risks) ?? []).map(({ id }) => id);

describe("rows of a list", () => {
  const [a, b, c] = [risk("a", "Takeover"), risk("b", "Wrong account"), risk("c", "Overload")];

  it("keeps the row either side added to an empty list", () => {
    expect(merge({}, list(a), list(b))).toEqual({ merged: list(b, a), clashes: [] });
  });

  it("keeps the rows both sides added, each after its neighbour, theirs first", () => {
    const merged = merge(list(a, b), list(a, risk("m", "Mine"), b), list(a, risk("t", "Theirs"), b));
    expect([idsIn(merged), merged.clashes]).toEqual([["a", "t", "m", "b"], []]);
  });

  it("takes out a row that one side removed and the other left alone", () => {
    expect(merge(list(a, b), list(b), list(a, b, c))).toEqual({ merged: list(b, c), clashes: [] });
    expect(merge(list(a, b), list(a, b, c), list(b))).toEqual({ merged: list(b, c), clashes: [] });
  });

  it("asks about a row that one side removed and the other edited", () => {
    const edited = risk("a", "Takeover of the account");
    expect(merge(list(a, b), list(b), list(edited, b))).toEqual({ merged: list(b), clashes: [["risks", "a"]] });
    expect(merge(list(a, b), list(edited, b), list(b))).toEqual({ merged: list(edited, b), clashes: [["risks", "a"]] });
  });

  it("brings changes of different fields of one row together", () => {
    const mine = list(risk("a", "Takeover", { owner: "Head of IT" }));
    const theirs = list(risk("a", "Takeover of the account"));
    expect(merge(list(a), mine, theirs)).toEqual({
      merged: list(risk("a", "Takeover of the account", { owner: "Head of IT" })),
      clashes: [],
    });
  });

  it("asks about one field alone where both sides changed it", () => {
    const mine = list(risk("a", "Mine", { owner: "Head of IT" }), b);
    const theirs = list(risk("a", "Theirs"), b, c);
    expect(merge(list(a, b), mine, theirs)).toEqual({
      merged: list(risk("a", "Mine", { owner: "Head of IT" }), b, c),
      clashes: [["risks", "a", "title"]],
    });
  });

  it("looks into the lists inside rows", () => {
    const control = (id: string, text: string) => ({ id, text });
    const within = (...controls: object[]) => list(risk("a", "Takeover", { controls }));
    const merged = merge(within(control("x", "Two people")), within(control("x", "Mine"), control("y", "New")), {
      ...within(control("x", "Theirs")),
    });
    expect(merged).toEqual({
      merged: within(control("x", "Mine"), control("y", "New")),
      clashes: [["risks", "a", "controls", "x", "text"]],
    });
  });

  it("keeps the moves of the side that moved, and theirs where both did", () => {
    expect(idsIn(merge(list(a, b, c), list(c, a, b), list(a, b, c, risk("d", "New"))))).toEqual(["c", "d", "a", "b"]);
    expect(idsIn(merge(list(a, b, c), list(c, a, b), list(b, a, c)))).toEqual(["b", "a", "c"]);
  });

  it("asks about the whole list where its rows have no ids of their own", () => {
    const bare = (...titles: string[]): Answers => ({ risks: titles.map((title) => ({ title })) });
    expect(merge(bare("One"), bare("Mine"), bare("Theirs"))).toEqual({ merged: bare("Mine"), clashes: [["risks"]] });
    const twice = list(a, risk("a", "Twice"));
    expect(merge(list(a), twice, list(risk("a", "Theirs"))).clashes).toEqual([["risks"]]);
  });

  it("never asks where a row was copied from", () => {
    const from = (libraryVersion: number) => list(risk("a", "Takeover", { libraryId: "R1", libraryVersion }));
    expect(merge(from(1), from(2), from(3))).toEqual({ merged: from(3), clashes: [] });
  });
});

describe("single answers", () => {
  it("asks where both sides changed the same question, and nowhere else", () => {
    const base = { why: "Old", who: "Old", what: "Old" };
    expect(
      merge(base, { ...base, why: "Mine", who: "Both" }, { ...base, why: "Theirs", who: "Both", what: "New" }),
    ).toEqual({ merged: { why: "Mine", who: "Both", what: "New" }, clashes: [["why"]] });
  });

  it("merges choices as sets", () => {
    const merged = merge(
      { channels: ["web", "mail"] },
      { channels: ["mail", "post"] },
      { channels: ["web", "mail", "talk"] },
    );
    expect(merged).toEqual({ merged: { channels: ["mail", "talk", "post"] }, clashes: [] });
  });

  it("takes a reference as one value", () => {
    const to = (rowId: string): Answers => ({ need: { section: "alignment", question: "needs", rowId } });
    expect(merge(to("a"), to("b"), to("c"))).toEqual({ merged: to("b"), clashes: [["need"]] });
    expect(merge(to("a"), to("a"), to("c"))).toEqual({ merged: to("c"), clashes: [] });
  });
});

const text = fc.constantFrom(null, "", "one", "two", "three");
const rows = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    title: text,
    owner: text,
    controls: fc.uniqueArray(fc.record({ id: fc.constantFrom("x", "y", "z"), text }), { selector: ({ id }) => id }),
  }),
  { selector: ({ id }) => id },
);
const answers: fc.Arbitrary<Answers> = fc.record({
  headline: text,
  channels: fc.uniqueArray(fc.constantFrom("web", "mail", "post")),
  risks: rows,
});
const runs = { numRuns: fastCheckRuns() };
const sides = fc.record({ base: answers, mine: answers, theirs: answers });

/** The same rows whatever their order, at any depth: two rows added at one place may stand either way round. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutOrder).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value === "" ? null : value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutOrder(inner)])
      .toSorted(),
  );
}

/** Every text with the place it stands in. */
function textsOf(value: unknown, path = ""): string[] {
  if (typeof value === "string") return value === "" ? [] : [`${path}=${value}`];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, `${path}/${each.id ?? "*"}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe("the laws of merging", () => {
  const holds = (law: (sides: Sides<Answers>) => void): void => fc.assert(fc.property(sides, law), runs);

  it("gives back the one side that changed anything", () =>
    holds(({ base, mine }) => {
      for (const merged of [
        mergeAnswers({ base, mine, theirs: base }),
        mergeAnswers({ base, mine: base, theirs: mine }),
      ]) {
        expect(merged.clashes).toEqual([]);
        expect(Object.keys(mine).every((key) => isSameAnswer(merged.merged[key], mine[key]))).toBe(true);
      }
    }));

  it("is settled once it is done: merging the same theirs again changes nothing", () =>
    holds(({ base, mine, theirs }) => {
      const { merged } = mergeAnswers({ base, mine, theirs });
      expect(mergeAnswers({ base: theirs, mine: merged, theirs })).toMatchObject({ clashes: [] });
      expect(withoutOrder(mergeAnswers({ base: theirs, mine: merged, theirs }).merged)).toEqual(withoutOrder(merged));
    }));

  it("commutes wherever nothing is asked", () =>
    holds(({ base, mine, theirs }) => {
      const one = mergeAnswers({ base, mine, theirs });
      const other = mergeAnswers({ base, mine: theirs, theirs: mine });
      expect(one.clashes.length).toBe(other.clashes.length);
      if (one.clashes.length === 0) expect(withoutOrder(one.merged)).toEqual(withoutOrder(other.merged));
    }));

  it("never loses a text that only one side wrote, unless somebody is asked about it", () =>
    holds(({ base, mine, theirs }) => {
      const { merged, clashes } = mergeAnswers({ base, mine, theirs });
      const kept = new Set(textsOf(merged));
      const before = new Set(textsOf(base));
      const asked = (place: string): boolean =>
        clashes.some((path) => place.replaceAll(/[/.]/g, " ").trim().startsWith(path.join(" ")));
      const lost = [...textsOf(mine), ...textsOf(theirs)].filter((each) => !before.has(each) && !kept.has(each));
      expect(lost.filter((each) => !asked(each.split("=")[0] ?? ""))).toEqual([]);
    }));
});
