import type { AnswerPlace } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import type { Reference } from "../form/question";
import { countCharacters } from "../text/count-characters";
import { findOwn } from "../text/find-own";

/** Findings any section can have: text over its budget, more rows than its list holds, a pointer to a row that is gone. */
export function schemaFindings(places: readonly AnswerPlace[], draft: Draft): Finding[] {
  return places.flatMap((answer) => {
    switch (answer.question.kind) {
      case "rows":
        return rowFindings(answer);
      case "reference":
        return referenceFindings(answer, draft);
      default:
        return textFindings(answer);
    }
  });
}

function textFindings({ place, question, stored }: AnswerPlace): Finding[] {
  if (typeof stored !== "string" || question.limit === undefined) return [];
  const over = countCharacters(stored) - question.limit;
  return over > 0 ? [makeFinding("text.too-long", place, { over })] : [];
}

function rowFindings({ place, question, stored }: AnswerPlace): Finding[] {
  if (question.kind !== "rows" || !Array.isArray(stored) || stored.length <= question.cap) return [];
  return [makeFinding("rows.too-many", place, { cap: question.cap })];
}

function referenceFindings({ place, question, read }: AnswerPlace, draft: Draft): Finding[] {
  if (question.kind !== "reference" || read === null || isKnown(asReference(read), draft)) return [];
  return [makeFinding("reference.dangling", place)];
}

function isKnown({ section, question, rowId }: Reference, draft: Draft): boolean {
  const rows = findOwn(draft[section]?.answers, question);
  return (
    Array.isArray(rows) &&
    rows.some((row) => typeof row === "object" && row !== null && "id" in row && row.id === rowId)
  );
}

// The rule of every reference question is the reference schema, so what was read is one.
const asReference = (read: unknown): Reference => read as Reference;
