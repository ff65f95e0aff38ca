import { placeInRow } from "../answers/walk-answers";
import type { Answers, StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Place } from "../findings/make-finding";
import { isShown } from "../form/is-shown";
import type { AnyQuestion, AnyScalarQuestion } from "../form/question";
import type { Library } from "../library/library";
import type { Section } from "../sections/define-section";
import { findOwn } from "../text/find-own";
import { NOTHING_SAID, type Said, saidByLibrary } from "./said-by-library";

/** A stored answer that may print, with the name of its question without rows: `risks.risks.title`. */
export type PrintedValue = {
  place: Place;
  question: AnyScalarQuestion;
  path: string;
  value: StoredValue;
  /** True where it says what the library's entry says that its row was picked from. */
  isLibrary: boolean;
  /** True in a row that was picked from the library, whether or not the library still has its entry. */
  isPicked: boolean;
};

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  values: Answers;
  path: string;
  placeOf: (key: string) => Place;
  /** What the entry behind the row says, and where in it this level stands. */
  said: Said;
  under: string;
  isPicked: boolean;
};

/** Every stored answer of a section that is asked now and may print, in the order of the screen. */
export const listPrintedValues = (section: Section, answers: Answers, library: Library): PrintedValue[] =>
  listLevel(
    {
      questions: section.questions,
      values: answers,
      path: section.id,
      placeOf: (questionKey) => ({ sectionId: section.id, questionKey }),
      said: NOTHING_SAID,
      under: "",
      isPicked: false,
    },
    library,
  );

function listLevel(
  { questions, values, path, placeOf, said, under, isPicked }: Level,
  library: Library,
): PrintedValue[] {
  return Object.entries(questions).flatMap(([key, question]): PrintedValue[] => {
    if (question.use !== "print" || !isShown(question, values)) return [];
    const place = placeOf(key);
    const own = `${path}.${key}`;
    const value = findOwn(values, key) ?? null;
    if (question.kind !== "rows") {
      const isLibrary = typeof value === "string" && said.get(under + key)?.has(value) === true;
      return [{ place, question, path: own, value, isLibrary, isPicked }];
    }
    return rowsOf(value).flatMap((row) =>
      listLevel(
        {
          questions: question.columns,
          values: row,
          path: own,
          placeOf: (column) => placeInRow(place, row.id, column),
          isPicked: isPicked || typeof row.libraryId === "string",
          ...(said === NOTHING_SAID
            ? { said: saidByLibrary(library, question.library, row), under: "" }
            : { said, under: `${under}${key}.` }),
        },
        library,
      ),
    );
  });
}
