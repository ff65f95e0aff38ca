import { describe, expect, it } from "vitest";
import type { Answers, StoredRow } from "../draft/draft";
import { takeAt, valueAt } from "./take-at";

const row = (id: string, title = id): StoredRow => ({ id, title });
const list = (...risks: StoredRow[]): Answers => ({ risks, headline: "One line" });

describe("taking one answer from other answers", () => {
  it("takes a question whole, and nothing else", () => {
    expect(takeAt(list(row("a")), { ...list(row("b")), headline: "Before" }, ["headline"])).toEqual({
      ...list(row("a")),
      headline: "Before",
    });
  });

  it("takes one column of a row", () => {
    const now = list({ ...row("a"), owner: "Sam" }, row("b"));
    expect(takeAt(now, list(row("a", "Before")), ["risks", "a", "title"])).toEqual(
      list({ ...row("a", "Before"), owner: "Sam" }, row("b")),
    );
  });

  it("brings a row back to its place, and takes out one that was not there", () => {
    expect(takeAt(list(row("a"), row("c")), list(row("a"), row("b"), row("c")), ["risks", "b"])).toEqual(
      list(row("a"), row("b"), row("c")),
    );
    expect(takeAt(list(row("a"), row("b")), list(row("a")), ["risks", "b"])).toEqual(list(row("a")));
  });

  it("brings the whole row back for a column of a row that is gone", () => {
    expect(takeAt(list(), list(row("a", "Before")), ["risks", "a", "title"])).toEqual(list(row("a", "Before")));
  });

  it("goes into the lists inside rows", () => {
    const within = (...controls: StoredRow[]) => list({ ...row("a"), controls });
    expect(
      takeAt(within(row("x")), within(row("x", "Before"), row("y")), ["risks", "a", "controls", "x", "title"]),
    ).toEqual(within(row("x", "Before")));
    expect(valueAt(within(row("x", "Before")), ["risks", "a", "controls", "x", "title"])).toBe("Before");
  });

  it("finds nothing where nothing is", () => {
    expect(valueAt(list(), ["risks", "a", "title"])).toBeNull();
    expect(valueAt({}, ["risks", "a"])).toBeNull();
    expect(valueAt(list(row("a")), ["risks", "a"])).toEqual(row("a"));
  });
});
