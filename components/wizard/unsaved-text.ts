import type { Autosave } from "@/lib/browser/autosave";
import { textsIn } from "@/lib/browser/unsaved-texts";
import type { Answers, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { findOwn } from "@/lib/domain/text/find-own";
import { askedHere } from "./asked-here";

/** What has not reached the server, as plain text to paste elsewhere: each answer under its question. */
export function unsavedText(autosave: Autosave): string {
  return autosave
    .unsavedAnswers()
    .flatMap(({ sectionId, answers }) => {
      const section = askedHere(sectionId);
      const questions = section?.questions ?? {};
      const lines = Object.entries(questions).flatMap(([key, question]) => linesOf(question, findOwn(answers, key)));
      return [section?.title ?? sectionId, ...lines, ...textsBeside(questions, answers), ""];
    })
    .join("\n");
}

/** Texts of questions that no form of this tab asked: without their labels, but not without themselves. */
function textsBeside(questions: Readonly<Record<string, AnyQuestion>>, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([key, value]) => (Object.hasOwn(questions, key) ? [] : textsIn(value)));
}

function linesOf(question: AnyQuestion, value: StoredValue | undefined): string[] {
  if (value === undefined || value === null || value === "") return [];
  if (question.kind !== "rows" || !Array.isArray(value)) return [question.label, `  ${textOf(value)}`];
  const rows = value.flatMap((row) =>
    Object.entries(question.columns).flatMap(([key, column]) => linesOf(column, columnOf(row, key))),
  );
  return [question.label, ...rows.map((line) => `  ${line}`)];
}

function columnOf(row: StoredValue, key: string): StoredValue | undefined {
  return typeof row === "object" && row !== null && !Array.isArray(row) ? findOwn(row, key) : undefined;
}

const textOf = (value: StoredValue): string => (typeof value === "string" ? value : JSON.stringify(value));
