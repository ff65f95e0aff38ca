import type { AnswerPlace } from "../../answers/walk-answers";
import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import { findWord } from "../../text/find-word";
import { ownVoice, sayingWords } from "./candour-words";

/** Answers that are somebody's own words on purpose, or are spoken by the presenter. */
const SPOKEN: ReadonlySet<string> = new Set([
  "audiences.groups",
  "context.earlierReasons",
  "context.presenterCredentials",
  "context.presenterRole",
  "economics.transactions",
  "evidence.cases",
  "evidence.failWalkthroughs",
  "evidence.realQuestions",
  "objections.objections",
]);

/** Words typed as if nobody else read them, in an answer that prints for the very people they speak of. */
export function candour(places: readonly AnswerPlace[], groupNames: readonly string[]): Finding[] {
  const names = groupNames.flatMap(namesOf);
  const shortNames = names.filter((name) => IN_CAPITALS.test(name));
  const said = sayingOf(names.filter((name) => !shortNames.includes(name)));
  const shortSaid = sayingOf(shortNames);
  const shortIn = capitalsOnly(shortNames);
  return places.flatMap(({ place, question, read }) => {
    const isTyped = question.use === "print" && (question.kind === "text" || question.kind === "longText");
    if (!isTyped || typeof read !== "string" || SPOKEN.has(`${place.sectionId}.${place.questionKey}`)) return [];
    const named = (): string | null => findWord(read, said) ?? findWord(shortIn(read), shortSaid);
    const word = findWord(read, ownVoice) ?? (findWord(read, names) === null ? null : named());
    return word === null ? [] : [makeFinding("text.candour", place, { word })];
  });
}

const SHORT_NAME = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** A group's whole name, and the short names in capitals within it: "CFO & Finance BPs" is the CFO as well. */
const namesOf = (name: string): string[] => [name, ...(name.match(SHORT_NAME) ?? [])];

const IN_CAPITALS = /^\p{Lu}{2,}$/u;

const sayingOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => sayingWords.map((word) => `${name} ${word}`));

/** The text with each word marked that is a short name in another case: "it says" is not said of the group IT. */
function capitalsOnly(shortNames: readonly string[]): (text: string) => string {
  if (shortNames.length === 0) return (text) => text;
  const anyCase = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shortNames.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(anyCase, (word) => (shortNames.includes(word) ? word : `${word}0`));
}
