import type { Answers } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Place } from "../findings/make-finding";
import type { AnyQuestion, Use } from "../form/question";
import type { Section } from "../sections/define-section";
import { findOwn } from "../text/find-own";
import { placeInRow } from "./walk-answers";

/** A text somebody has typed, where it stands, and the name of its question without rows: `risks.risks.title`. */
export type TypedText = { place: Place; path: string; use: Use; text: string };

/** Every text of a section as it is stored, questions that are not on screen now among them. */
export const listTexts = (section: Section, answers: Answers): TypedText[] =>
  listLevel({
    questions: section.questions,
    values: answers,
    path: section.id,
    placeOf: (questionKey) => ({ sectionId: section.id, questionKey }),
  });

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  values: Answers;
  path: string;
  placeOf: (key: string) => Place;
};

function listLevel({ questions, values, path, placeOf }: Level): TypedText[] {
  return Object.entries(questions).flatMap(([key, question]) => {
    const place = placeOf(key);
    const own = `${path}.${key}`;
    const value = findOwn(values, key);
    if (question.kind === "rows") {
      return rowsOf(value).flatMap((row) =>
        listLevel({
          questions: question.columns,
          values: row,
          path: own,
          placeOf: (column) => placeInRow(place, row.id, column),
        }),
      );
    }
    const isText = question.kind === "text" || question.kind === "longText";
    return isText && typeof value === "string" && value !== ""
      ? [{ place, path: own, use: question.use, text: value }]
      : [];
  });
}
