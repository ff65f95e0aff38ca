import type { Answers } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import type { AnyQuestion } from "@/lib/domain/form/question";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { type StartField, startQuestions } from "@/lib/domain/start/start-questions";
import { startValue } from "@/lib/domain/start/start-rows";
import type { Place } from "@/lib/domain/text/decimal-mark";
import { findOwn } from "@/lib/domain/text/find-own";
import { type SectionProblem, wrongMessage } from "./section-problems";
import { draftOf, startAddress } from "./start-form-rows";

type StartScreen = {
  screen: 1 | 2;
  asked: readonly AskedSection[];
  values: Record<string, Answers>;
  /** Decides what "4.500" means. */
  place: Place;
};

/** Answers of a starter screen that cannot be read. Any question may be left, so a blank one is no problem. */
export function startProblems({ screen, asked, values, place }: StartScreen): SectionProblem[] {
  const fields = startQuestions.filter((question) => question.screen === screen).flatMap((question) => question.fields);
  return fields.flatMap((field) => {
    const question = questionOf(asked, field);
    const value = answerAt(field, values);
    if (!question || question.kind === "rows" || isBlank(value)) return [];
    const message = wrongMessage(question, value, place);
    return message ? [{ fieldId: startAddress(field, values).anchor, message }] : [];
  });
}

/** The question that owns a first answer: a section's own, or a column of one of its lists. */
export function questionOf(
  asked: readonly AskedSection[],
  { section, question, column }: Pick<StartField, "section" | "question" | "column">,
): AnyQuestion | null {
  const own = findOwn(asked.find(({ id }) => id === section)?.questions, question);
  if (!own) return null;
  if (own.kind === "rows" && column !== undefined) return findOwn(own.columns, column) ?? null;
  return own;
}

function answerAt({ section, question, row, column }: StartField, values: Record<string, Answers>) {
  if (row !== undefined && column !== undefined) return startValue(draftOf(values), row, column);
  return findOwn(values[section], question) ?? null;
}
