import { describe, expect, it } from "vitest";
import { mergeMarks } from "./merge-marks";

describe("two people marking what they do not know", () => {
  it("keeps what either added", () => {
    expect(mergeMarks({ base: ["a"], mine: ["a", "b"], theirs: ["a", "c"] })).toEqual(["a", "c", "b"]);
  });

  it("drops what either took away", () => {
    expect(mergeMarks({ base: ["a", "b"], mine: ["b"], theirs: ["a", "b", "c"] })).toEqual(["b", "c"]);
    expect(mergeMarks({ base: ["a", "b"], mine: ["a", "b"], theirs: ["b"] })).toEqual(["b"]);
  });

  it("names a field once", () => {
    expect(mergeMarks({ base: [], mine: ["a"], theirs: ["a"] })).toEqual(["a"]);
  });
});
