import type { StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Place } from "../findings/make-finding";
import type { DraftedText } from "./drafted-texts";

type DraftedField = { place: Place; value: StoredValue };

/** Each field that drafted answers fill; a drafted list gives one a column of each row. */
export const draftedFields = (texts: readonly DraftedText[]): DraftedField[] =>
  texts.flatMap(({ section: sectionId, question: questionKey, rowId, column, value }): DraftedField[] => {
    if (!Array.isArray(value)) return [{ place: { sectionId, questionKey, rowId, column }, value }];
    return rowsOf(value).flatMap(({ id, ...columns }) =>
      Object.entries(columns).map(([key, inner]) => ({
        place: { sectionId, questionKey, rowId: id, column: key },
        value: inner,
      })),
    );
  });
