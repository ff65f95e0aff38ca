import type { Draft } from "../draft";
import { fieldAnchor } from "../finding";
import type { SectionId } from "../section-ids";
import { listDraftedTexts } from "./drafted-texts";
import type { DraftingContext } from "./drafting-context";
import { rowsOf } from "./start-rows";

/** The texts that would be drafted now, by the anchor of the field they stand in; of one section or of all. */
export function draftedByAnchor(draft: Draft, context: DraftingContext, sectionId?: SectionId): Map<string, string> {
  const texts = listDraftedTexts(draft, context).filter(
    ({ section }) => sectionId === undefined || section === sectionId,
  );
  return new Map(
    texts.flatMap(({ question: questionKey, rowId, column, value }): [string, string][] => {
      if (typeof value === "string") return [[fieldAnchor({ questionKey, rowId, column }), value]];
      return rowsOf(value).flatMap(({ id, ...columns }) =>
        Object.entries(columns).flatMap(([key, text]): [string, string][] =>
          typeof text === "string" ? [[fieldAnchor({ questionKey, rowId: id, column: key }), text]] : [],
        ),
      );
    }),
  );
}
