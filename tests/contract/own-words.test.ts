import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { findingCodes, findingSeverity } from "@/lib/domain/findings/finding-codes";
import type { FindingWords } from "@/lib/domain/library/library-words";
import { holding } from "../support/library-texts";

const { findings, jargon } = loadLibrary();

const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\w-])(${words.join("|")})(?![\\w-])`, "i");

const BANNED = [
  ..."please sorry invalid oops required leverage utilise robust seamless synergy holistic journey empower".split(" "),
  ..."engagement learnings actionable stakeholder deliverable best-in-class world-class game-changer".split(" "),
  "key",
  "going forward",
  "deep dive",
  "move the needle",
  "low-hanging fruit",
  "AI-powered",
  "ISO 31000",
  "RACI",
  "ADKAR",
  "Mendelow",
];

describe("the words of the coach", () => {
  const words = Object.entries(findings);

  it("stand for every finding the rules can give, with the same weight", () => {
    expect(Object.keys(findings).sort()).toEqual([...findingCodes].sort());
    expect(words.map(([code, { severity }]) => [code, severity]).sort()).toEqual(
      Object.entries(findingSeverity).sort(),
    );
  });

  it.each(words)("%s asks as the leader would, says why and how, and what would stand", (_code, finding) => {
    expect(finding.says).toMatch(/[?.]$/);
    expect(finding.mend).toMatch(/\.$/);
    expect(finding.action).toMatch(/^[A-Z].{5,50}[^.?!]$/);
    if (finding.holds !== undefined) expect(finding.holds).toMatch(/\.$/);
    for (const sentence of sentencesOf(finding)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  });

  it("names each unnecessary word once, in lower case or as it is written", () => {
    const list = jargon.map(({ word }) => word.toLowerCase());
    expect(new Set(list).size).toBe(list.length);
  });
});

describe("our own copy", () => {
  it("does without the words we tell others to avoid", () => {
    expect(holding(anyOf(jargon.map(({ word }) => word)))).toEqual([]);
  });

  it("never begs, blames or boasts", () => {
    expect(holding(anyOf(BANNED))).toEqual([]);
  });
});

function sentencesOf({ says, mend, holds }: FindingWords): string[] {
  return [says, mend, holds ?? ""].flatMap((text) => text.split(/(?<=[.?!])\s/)).filter((text) => text !== "");
}
