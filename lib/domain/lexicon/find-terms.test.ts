import { describe, expect, it } from "vitest";
import { findTerms } from "./find-terms";

const glossary = [
  { id: "bot", word: "bot", forms: ["bot", "bots"] },
  { id: "direct-message", word: "direct message", forms: ["direct message", "dm"] },
  { id: "post", word: "post", forms: [] },
];
const idsIn = (text: string): string[] => findTerms(text, glossary).map(({ id }) => id);

describe("words of the glossary in a text", () => {
  it("are found whole, whatever their case and the signs around them", () => {
    expect(idsIn("Send a Direct message (or a DM).")).toEqual(["direct-message"]);
    expect(idsIn("Bots, bots")).toEqual(["bot"]);
    expect(idsIn("both robots, a botany lesson, then a bot")).toEqual(["bot"]);
  });

  it("are not found inside other words, nor where a word is only listed", () => {
    expect(idsIn("both admire the post")).toEqual([]);
    expect(idsIn("übot")).toEqual([]);
    expect(idsIn("")).toEqual([]);
  });
});
