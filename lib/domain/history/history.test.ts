import { describe, expect, it } from "vitest";
import type { Answers, StoredRow } from "../draft/draft";
import { risks } from "../sections/risks/section";
import { findPlace } from "./find-place";
import { groupRevisions, type RevisionMark } from "./group-revisions";
import { listChanges } from "./list-changes";
import { restoreAnswers } from "./restore-answers";

const describing = { locale: "en-GB", currency: "GBP", labelOf: () => null };
const { questions } = risks;
const row = (id: string, title: string, more: object = {}): StoredRow => ({ id, title, ...more });
const changes = (earlier: Answers, now: Answers) => listChanges({ questions, earlier, now, describing });

describe("the lines of a history", () => {
  const mark = (revision: number, minute: number, more: Partial<RevisionMark> = {}): RevisionMark => ({
    revision,
    savedAt: new Date(Date.UTC(2026, 10, 29, 9, minute)).toISOString(),
    authorId: "sam",
    by: "Sam",
    cause: "edit",
    ...more,
  });
  const lines = (...marks: RevisionMark[]) =>
    groupRevisions(marks).map(({ revision, first, saves }) => [revision, first, saves]);

  it("draw together what one person typed within five minutes of the last of it", () => {
    expect(lines(mark(9, 20), mark(8, 19), mark(7, 15), mark(6, 14), mark(5, 10))).toEqual([
      [9, 7, 3],
      [6, 5, 2],
    ]);
  });

  it("keep apart whatever was not typed, and what somebody else typed", () => {
    expect(
      lines(
        mark(5, 5),
        mark(4, 4, { cause: "merge" }),
        mark(3, 3, { cause: "left-out" }),
        mark(2, 2, { authorId: "kim" }),
      ),
    ).toEqual([5, 4, 3, 2].map((revision) => [revision, revision, 1]));
  });
});

describe("what an earlier version says otherwise", () => {
  it("is nothing where both say the same, however blank answers are kept", () => {
    expect(changes({ headline: "", risks: [] }, { headline: null })).toEqual([]);
  });

  it("names the question, the rows it stands in, and both answers in words", () => {
    const control = (text: string) => ({ controls: [{ id: "c1", text }] });
    const found = changes(
      { headline: "Before", risks: [row("a", "Takeover", { likelihood: 2, ...control("Two people") })] },
      { headline: "Now", risks: [row("a", "Takeover", { likelihood: 4, ...control("A key") })] },
    );
    expect(found.map(({ kind, label, rows, earlier, now }) => [kind, label, rows, earlier.length, now.length])).toEqual(
      [
        ["answer", "How likely is it before your controls?", ["Takeover"], 1, 1],
        ["answer", expect.any(String), ["Takeover", "A key"], 1, 1],
        ["answer", expect.any(String), [], 1, 1],
      ],
    );
    expect(found[1]?.path).toEqual(["risks", "a", "controls", "c1", "text"]);
    expect(found[2]).toMatchObject({ earlier: ["Before"], now: ["Now"] });
  });

  it("shows rows that went and came, whole, and a changed order by titles", () => {
    const found = changes(
      { risks: [row("a", "Takeover"), row("b", "Gone", { likelihood: 2 }), row("c", "Overload")] },
      { risks: [row("c", "Overload"), row("n", "New"), row("a", "Takeover")] },
    );
    expect(found.map(({ kind, label }) => [kind, label])).toEqual([
      ["new", "New"],
      ["gone", "Gone"],
      ["order", "What could go wrong?"],
    ]);
    expect(found[1]?.earlier[0]).toBe("Gone");
    expect(found[2]).toMatchObject({ earlier: ["Takeover", "Overload"], now: ["Overload", "Takeover"] });
  });

  it("marks what is private", () => {
    const secret = { note: { kind: "text", label: "What I heard", use: "private", tier: "stronger" } } as const;
    const [found] = listChanges({ questions: secret, earlier: { note: "A" }, now: { note: "B" }, describing });
    expect(found?.isPrivate).toBe(true);
  });
});

describe("the name of a place", () => {
  const answers = [{ risks: [row("a", "Takeover", { controls: [{ id: "c1", text: "Two people" }] })] }];
  const at = (...path: string[]) => findPlace({ questions, answers, path, describing });

  it("goes through its rows", () => {
    expect(at("risks", "a", "title")).toMatchObject({ question: { kind: "text" }, rows: ["Takeover"] });
    expect(at("risks", "a")).toMatchObject({ question: { kind: "rows" }, rows: ["Takeover"] });
    expect(at("risks", "a", "controls", "c1", "text")?.rows).toEqual(["Takeover", "Two people"]);
    expect(at("risks", "gone")?.rows).toEqual(["risk"]);
  });

  it("is none where the questions lead nowhere", () => {
    expect([at("none"), at("headline", "a"), at("risks", "a", "none")]).toEqual([null, null, null]);
  });
});

describe("bringing an answer back", () => {
  const state = (answers: Answers, unknown: string[] = []) => ({ answers, unknown, confirmed: [], finished: false });

  it("brings its marks along, and leaves those of all others", () => {
    const now = state({ risks: [row("a", "Now")] }, ["headline", "risks-a-title", "risks-ab-title"]);
    const earlier = state({ risks: [row("a", "Before")] }, ["risks-a-impact", "appetite"]);
    expect(restoreAnswers({ now, earlier, path: ["risks", "a"] })).toEqual({
      answers: { risks: [row("a", "Before")] },
      unknown: ["headline", "risks-ab-title", "risks-a-impact"],
    });
  });
});
