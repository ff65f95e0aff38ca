import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";
import { fewWords } from "./few-words";

describe("fewWords", () => {
  it("leaves a short text as it is, but for its full stop", () => {
    expect(fewWords("Answer once, in public.", 6)).toBe("Answer once, in public");
  });

  it("ends where the sentence breathes", () => {
    expect(fewWords("Stop planned posts, tell the duty lead and write down what was said", 6)).toBe(
      "Stop planned posts",
    );
  });

  it("ends on a word that could stand last, and says that more was written", () => {
    expect(fewWords("Residents would get one answer from the council in public", 6)).toBe(
      "Residents would get one answer…",
    );
  });

  it("never has more words than allowed", () => {
    const text = "one two, three four five six; seven eight nine ten eleven twelve";
    for (const most of [3, 4, 5, 6, 7, 8]) expect(countWords(fewWords(text, most))).toBeLessThanOrEqual(most);
  });
});
