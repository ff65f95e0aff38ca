import { placeInRow } from "../answers/walk-answers";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { rowsOf } from "../draft/rows-of";
import { fieldAnchor } from "../findings/field-anchor";
import type { Place } from "../findings/make-finding";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import { sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";
import { toBeConfirmed } from "../text/to-be-confirmed";
import { withFirstSteps } from "./first-steps";
import { type GivenWords, listGivenWords, type ProvenanceContext } from "./given-words";
import { mereLabels } from "./mere-labels";

type PrintAs = ProvenanceContext & { state: "draft" | "final" };

/** The words of one section that do not print as they stand, by the anchor of their field. */
type Changed = ReadonlyMap<string, "marked" | "gone">;

/**
 * The draft as a document of that state may say it. Words that were left out are gone; words nobody has confirmed are
 * marked as such in a draft and gone from a final document. A row whose name or last text goes, goes whole.
 */
export function printedDraft(draft: Draft, { state, ...context }: PrintAs): Draft {
  const given = listGivenWords(draft, context);
  const before = known.get(given);
  if (before && before.state === state) return before.printed;
  const printed = printAs(draft, given, { state, ...context });
  known.set(given, { state, printed });
  return printed;
}

/** Head, slides and papers of one document all ask it. What was given is one list for one draft. */
const known = new WeakMap<readonly GivenWords[], { state: PrintAs["state"]; printed: Draft }>();

function printAs(draft: Draft, given: readonly GivenWords[], { state, ...context }: PrintAs): Draft {
  const filled = withFirstSteps(draft, context.library);
  const printed: Draft = {};
  for (const { id, questions } of sectionList) {
    const stored = filled[id];
    if (!stored) continue;
    const placeOf = (questionKey: string): Place => ({ sectionId: id, questionKey });
    const changed = changedIn(
      given.filter(({ place }) => place.sectionId === id),
      state,
    );
    printed[id] = {
      ...stored,
      answers: changeLevel({ questions, values: stored.answers, path: id, placeOf, changed }),
    };
  }
  return printed;
}

function changedIn(given: readonly GivenWords[], state: PrintAs["state"]): Changed {
  const isMarked = ({ verdict }: GivenWords): boolean => verdict === "open" && state === "draft";
  return new Map(
    given
      .filter(({ verdict }) => verdict !== "kept")
      .flatMap((words) => fieldsOf(words).map((place) => [fieldAnchor(place), isMarked(words) ? "marked" : "gone"])),
  );
}

/** Where the words stand: in their field, or, of a list given whole, in every column of its rows. */
function fieldsOf({ place, value }: GivenWords): Place[] {
  if (!Array.isArray(value)) return [place];
  return rowsOf(value).flatMap(({ id, ...columns }) => Object.keys(columns).map((key) => placeInRow(place, id, key)));
}

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  values: Answers;
  /** Section, list and column by name, without rows. */
  path: string;
  placeOf: (key: string) => Place;
  changed: Changed;
};

function changeLevel({ questions, values, path, placeOf, changed }: Level): Answers {
  if (changed.size === 0) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, StoredValue] => {
      const question = findOwn(questions, key);
      const place = placeOf(key);
      if (question?.kind === "rows")
        return [key, changeRows(question, value, { path: `${path}.${key}`, place, changed })];
      const change = changed.get(fieldAnchor(place));
      if (change === undefined) return [key, value];
      return [key, change === "gone" ? null : markText(question, value)];
    }),
  );
}

/** A date or a number cannot hold words and stay one: the list of what is to be confirmed names it, its page does not. */
const markText = (question: AnyQuestion | undefined, value: StoredValue): StoredValue =>
  isText(question) && typeof value === "string" ? toBeConfirmed(value) : value;

type List = { path: string; place: Place; changed: Changed };

function changeRows(question: AnyRowsQuestion, value: StoredValue, { path, place, changed }: List): StoredValue {
  return rowsOf(value).flatMap((row): StoredRow[] => {
    const placeOf = (column: string): Place => placeInRow(place, row.id, column);
    const after = changeLevel({ questions: question.columns, values: row, path, placeOf, changed });
    return hasLostItself(question, path, [row, after]) ? [] : [{ ...after, id: row.id }];
  });
}

/** True once the text that names a row is gone, or the last of what it says in words. */
function hasLostItself({ columns, titleColumn }: AnyRowsQuestion, path: string, [before, after]: [Answers, Answers]) {
  const isThere = (answers: Answers, key: string): boolean => !isBlank(findOwn(answers, key));
  const isGone = (key: string): boolean => isThere(before, key) && !isThere(after, key);
  const worded = Object.keys(columns).filter(
    (key) => saysSomething(findOwn(columns, key)) && !mereLabels.has(`${path}.${key}`),
  );
  return isGone(titleColumn) || (worded.some(isGone) && !worded.some((key) => isThere(after, key)));
}

const saysSomething = (question: AnyQuestion | undefined): boolean => isText(question) || question?.kind === "rows";

const isText = (question: AnyQuestion | undefined): boolean =>
  question?.kind === "text" || question?.kind === "longText";
