import type { ConfirmSection, ConfirmWords } from "@/components/confirm/confirm-words";
import { referenceLabel } from "@/lib/domain/answers/reference-choices";
import type { StoredValue } from "@/lib/domain/draft/draft";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import { type Describing, describeAnswer, describeRowTitle } from "@/lib/domain/form/describe-answer";
import { type GivenWords, listGivenWords } from "@/lib/domain/provenance/given-words";
import type { Section } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { findOwn } from "@/lib/domain/text/find-own";
import type { GivenWordsView } from "@/lib/preview/view-given-words";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

/**
 * Each section with words that nobody typed, whatever was said of them; a section without any is left out. `view` says
 * where they stand in the deck, as far as that could be worked out.
 */
export function confirmSections({ proposal, context }: Workspace, view: GivenWordsView): ConfirmSection[] {
  const { id: proposalId, draft } = proposal;
  const given = listGivenWords(draft, context);
  const slidesOf = ({ sectionId, ...field }: GivenWords["place"]): string[] =>
    view.find((each) => each.sectionId === sectionId && each.anchor === fieldAnchor(field))?.slides ?? [];
  const describing = {
    ...context,
    labelOf: (...reference: Parameters<Describing["labelOf"]>) => referenceLabel(draft, ...reference),
  };
  return sectionList.flatMap((section) => {
    const words = given
      .filter(({ place }) => place.sectionId === section.id)
      .map(
        ({ place, question, value, origin }): ConfirmWords => ({
          place,
          value,
          text: wordsOf({ question, value }, describing),
          about: aboutOf({ place, question }, section, { ...describing, answers: draft[section.id]?.answers ?? {} }),
          origin,
          slides: slidesOf(place),
          href: fieldHref(proposalId, place),
        }),
      );
    return words.length === 0 ? [] : [{ id: section.id, title: section.title, words }];
  });
}

/** How many words of each section nobody has kept or left out yet; sections without any are left out. */
export function sectionsToConfirm({ proposal, context }: Workspace): { title: string; count: number }[] {
  const open = listGivenWords(proposal.draft, context).filter(({ verdict }) => verdict === "open");
  return sectionList
    .map(({ id, title }) => ({ title, count: open.filter(({ place }) => place.sectionId === id).length }))
    .filter(({ count }) => count > 0);
}

function wordsOf({ question, value }: Pick<GivenWords, "question" | "value">, describing: Describing): string {
  if (question.kind !== "rows") return describeAnswer(question, value, describing) ?? "";
  return rowsOf(value)
    .map((row) => columnsOf(question.columns, row).join(", "))
    .join("\n");
}

const columnsOf = (columns: object, row: { [column: string]: StoredValue }): string[] =>
  Object.keys(columns).flatMap((key) => {
    const value = findOwn(row, key);
    return typeof value === "string" ? [value] : [];
  });

/** "Loss of message control: Who owns it?", or the question alone where it stands by itself or names its row. */
function aboutOf(
  { place, question }: Pick<GivenWords, "place" | "question">,
  { questions }: Section,
  { answers, ...describing }: Describing & { answers: { [key: string]: StoredValue } },
): string {
  const list = findOwn(questions, place.questionKey);
  if (list?.kind !== "rows" || place.rowId === undefined || place.column === list.titleColumn) return question.label;
  const rows = rowsOf(findOwn(answers, place.questionKey));
  const position = rows.findIndex(({ id }) => id === place.rowId);
  const row = rows[position];
  return row ? `${describeRowTitle(list, row, { ...describing, position })}: ${question.label}` : question.label;
}
