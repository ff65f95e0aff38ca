import type { Autosave } from "@/lib/browser/autosave";
import type { StoredValue } from "@/lib/domain/draft";
import type { AnyQuestion } from "@/lib/domain/question";
import { getAskedSection } from "@/lib/domain/sections/asked-registry";

/** What has not reached the server, as plain text to paste elsewhere: each answer under its question. */
export function unsavedText(autosave: Autosave): string {
  return autosave
    .unsavedAnswers()
    .flatMap(({ sectionId, answers }) => {
      const section = getAskedSection(sectionId);
      if (!section) return [];
      const lines = Object.entries(section.questions).flatMap(([key, question]) => linesOf(question, answers[key]));
      return [section.title, ...lines, ""];
    })
    .join("\n");
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
  return typeof row === "object" && row !== null && !Array.isArray(row) ? row[key] : undefined;
}

const textOf = (value: StoredValue): string => (typeof value === "string" ? value : JSON.stringify(value));
