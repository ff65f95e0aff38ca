import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import type { AnyQuestion } from "../form/question";
import { contextOf, type MakeContext } from "../picks/make-build-context";
import { printedDraft } from "../provenance/printed-draft";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import { isSaidAhead } from "../sections/risks/risk-words";
import type { DeckOutline } from "../slides/outline";
import { findOwn } from "../text/find-own";
import { withListLines } from "../text/read-list";
import { type TidyChange, type TidyPlace, tidy } from "../text/tidy";
import { typographic } from "../text/typographic";

export type PrintGiven = MakeContext & { draft: Draft; state: DeckOutline["state"] };

/**
 * The one way from stored answers to a document. In `printable` what nobody has confirmed is marked or gone, and what
 * is internal or private is gone; `context` holds what those answers decide without being printed.
 */
export function readPrintable({ draft, state, ...given }: PrintGiven): { printable: ReadDraft; context: BuildContext } {
  const typed = contextOf(readDraft(draft), given);
  const sayable = printedDraft(draft, { ...typed, state });
  const read = withoutAhead(readDraft(sayable), given.now);
  // The marks are English, whatever the answers are.
  const context = { ...contextOf(read, given), language: typed.language, locale: typed.locale };
  return { printable: printableOnce(sayable, read, { locale: context.locale, now: given.now }), context };
}

/** Head, slides and papers of one document all ask it, and so does each reader's deck of one request. */
const known = new WeakMap<Draft, { locale: string; now: PlainDate; printable: ReadDraft }>();

function printableOnce(sayable: Draft, read: ReadDraft, { locale, now }: Place & { now: PlainDate }): ReadDraft {
  const before = known.get(sayable);
  if (before && before.locale === locale && before.now === now) return before.printable;
  const printable = printableDraft(read, { locale });
  known.set(sayable, { locale, now, printable });
  return printable;
}

/** What has its day still ahead is not in place yet, whatever was ticked: documents tell it as planned. */
const withoutAhead = (read: ReadDraft, now: PlainDate): ReadDraft => ({
  ...read,
  risks: {
    ...read.risks,
    risks: read.risks.risks.map((risk) => ({
      ...risk,
      controls: risk.controls.map((control) =>
        isSaidAhead(control, now) ? { ...control, state: "planned" } : control,
      ),
    })),
  },
});

/**
 * The answers that may be printed, as they are printed: whatever is internal or private is taken out, and so is what
 * says something of an answer that was cleared; a list ends at its cap. Shorthand is spelled out unless the author
 * wants none of that, typed lists have one kind of mark, and quotation marks, apostrophes and dashes are those of print.
 * Everything after this line of the deck never saw the rest.
 */
export const printableDraft = (read: ReadDraft, { locale }: Place): ReadDraft => printed(read, locale, () => {});

/** What documents spell out of the answers, in their order, each once with how often it stands. */
export function tidyChanges(read: ReadDraft, { locale }: Place): (TidyChange & { count: number })[] {
  const all: TidyChange[] = [];
  printed(read, locale, (changes) => all.push(...changes));
  const keyOf = ({ from, to }: TidyChange): string => `${from}\n${to}`;
  const first = new Map(all.map((change) => [keyOf(change), change]));
  return [...first].map(([key, change]) => ({ ...change, count: all.filter((one) => keyOf(one) === key).length }));
}

/** How numbers and days are written in the document, as BCP 47. */
type Place = { locale: string };

type Write = (text: string, isAsTyped: boolean) => string;
type Hear = (changes: readonly TidyChange[]) => void;

function printed(read: ReadDraft, locale: string, hear: Hear): ReadDraft {
  const answers: Record<string, Record<string, unknown>> = read;
  const write = writer(read, locale, hear);
  return asReadDraft(
    Object.fromEntries(
      sectionList.map((section) => [section.id, printableRow(section.questions, answers[section.id] ?? {}, write)]),
    ),
  );
}

function writer({ context }: ReadDraft, locale: string, hear: Hear): Write {
  const place: TidyPlace = { locale, country: context.country, writeDate: (day) => formatDate(day, locale) };
  return (typed, isAsTyped) => {
    const spelled = isAsTyped || context.spellOut === false ? null : tidy(typed, place);
    hear(spelled?.changes ?? []);
    const words = spelled?.text ?? typed;
    return typographic(isAsTyped ? words : withListLines(words), locale);
  };
}

function printableRow(
  questions: Readonly<Record<string, AnyQuestion>>,
  row: Readonly<Record<string, unknown>>,
  write: Write,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(questions).map(([key, question]) => [
      key,
      printableValue(question, valueIn(row, key, question), write),
    ]),
  );
}

const valueIn = (row: Readonly<Record<string, unknown>>, key: string, { detailOf }: AnyQuestion): unknown =>
  detailOf !== undefined && findOwn(row, detailOf) === null ? null : findOwn(row, key);

function printableValue(question: AnyQuestion, value: unknown, write: Write): unknown {
  if (question.kind !== "rows") {
    if (question.use !== "print") return null;
    const isWritten = typeof value === "string" && (question.kind === "text" || question.kind === "longText");
    return isWritten ? write(value, question.asTyped === true) : value;
  }
  if (question.use !== "print" || !isRows(value)) return [];
  return value.slice(0, question.cap).map(({ id, libraryId, ...columns }) => ({
    id,
    libraryId,
    ...printableRow(question.columns, columns, write),
  }));
}

const isRows = (value: unknown): value is ({ id: string; libraryId?: string | null } & Record<string, unknown>)[] =>
  Array.isArray(value);

// Same sections, same keys; an answer taken out is null, or an empty list, as one that was never given.
const asReadDraft = (printable: object): ReadDraft => printable as ReadDraft;
