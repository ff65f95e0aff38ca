import { describe, expect, it } from "vitest";
import type { AnyQuestion } from "../form/question";
import { countCharacters } from "../text/count-characters";
import { sectionList } from "./registry";

type Named = { name: string; question: AnyQuestion };

const walk = (name: string, question: AnyQuestion): Named[] => [
  { name, question },
  ...(question.kind === "rows"
    ? Object.entries(question.columns).flatMap(([key, column]) => walk(`${name}.${key}`, column))
    : []),
];
const questions = sectionList.flatMap((section) =>
  Object.entries(section.questions).flatMap(([key, question]) => walk(`${section.id}.${key}`, question)),
);
const isTyped = ({ question }: Named): boolean => question.kind === "text" || question.kind === "longText";

const BANNED =
  /\b(please|sorry,|invalid|oops|leverage|utili[sz]e|robust|seamless|synergy|holistic|journey|empower|engagement|going forward|learnings|actionable|stakeholder|deliverable|game-changer|best-in-class)\b/i;

describe("the help under the questions", () => {
  it.each(questions)("$name says why it is asked, what is good and what is weak, in sixty words", ({ question }) => {
    const { why = "", good = "", weak = "", example = "" } = question.help ?? {};
    for (const part of [why, good, weak]) expect(part).toMatch(/[.?”]$/);
    const words = [why, good, weak, example].join(" ").trim().split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(60);
    expect(words.join(" ")).not.toMatch(BANNED);
  });

  it.each(questions.filter(isTyped))("$name shows a weak answer and what is wrong with it", ({ question }) => {
    expect(question.help?.weak).toMatch(/^“[^”]+[.?…]” .*[A-Za-z]{2}.*[.?]$/);
    expect(question.help?.weak).not.toContain(question.help?.example);
  });

  it.each(questions.filter((named) => !isTyped(named)))("$name says what makes an answer weak", ({ question }) => {
    expect(question.help?.weak).toMatch(/^[a-z]+ .+\.$/);
    expect(question.help?.weak).not.toBe(question.help?.good);
  });

  it.each(questions.filter(isTyped))("$name has an example that keeps its own limit", ({ question }) => {
    const { example = "" } = question.help ?? {};
    expect(example).not.toBe("");
    expect(question.limit).toBeGreaterThan(0);
    expect(countCharacters(example)).toBeLessThanOrEqual(question.limit ?? 0);
  });

  it("keeps every sentence to twenty-five words", () => {
    const sentences = questions.flatMap(({ question }) =>
      [question.help?.why, question.help?.good, question.help?.weak, question.hint].flatMap(
        (text) => text?.split(/[.!?:](?:\s|$)/) ?? [],
      ),
    );
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });
});
