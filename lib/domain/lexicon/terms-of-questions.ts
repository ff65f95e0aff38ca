import type { AnyQuestion } from "../form/question";
import { findTerms } from "./find-terms";
import type { GlossaryEntry, GlossaryTerm } from "./glossary-entry";

/** The words of the glossary that some questions use, without their meanings: what a page needs to link them. */
export function termsOfQuestions(
  questions: readonly AnyQuestion[],
  glossary: readonly GlossaryEntry[],
): GlossaryTerm[] {
  const text = questions.flatMap(textsOf).join("\n");
  return findTerms(text, glossary).map(({ id, word, forms }) => ({ id, word, forms }));
}

/** What a reader of one question sees of it: its words, its help, and the choices it offers. */
export function wordsOfQuestion({ label, hint, help, ...question }: AnyQuestion): string[] {
  const options = question.kind === "rows" ? [] : (question.options ?? []).flatMap((one) => [one.label, one.hint]);
  const texts = [label, hint, help?.why, help?.good, help?.weak, help?.example, ...options];
  return texts.filter((text) => text !== undefined);
}

const textsOf = (question: AnyQuestion): string[] =>
  question.kind === "rows"
    ? [...wordsOfQuestion(question), ...Object.values(question.columns).flatMap(textsOf)]
    : wordsOfQuestion(question);
