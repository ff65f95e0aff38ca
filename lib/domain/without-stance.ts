import type { Answers, StoredRow } from "./draft";
import type { AnyQuestion } from "./question";
import type { Section } from "./section";

/** The same answers with every stance column set to null; the default until an owner switches stance on. */
export function withoutStance(section: Section, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const columns = stanceColumns(section.questions[key]);
      if (columns.length === 0 || !Array.isArray(value)) return [key, value];
      const blanked = Object.fromEntries(columns.map((column) => [column, null]));
      return [key, value.map((row) => ({ ...(row as StoredRow), ...blanked }))];
    }),
  );
}

function stanceColumns(question: AnyQuestion | undefined): string[] {
  if (question?.kind !== "rows") return [];
  return Object.entries(question.columns)
    .filter(([, column]) => column.stance)
    .map(([key]) => key);
}
