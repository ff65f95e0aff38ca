import { rowsOf } from "../draft/rows-of";
import { fieldAnchor } from "../findings/field-anchor";
import type { DraftedText } from "./drafted-texts";

/** Drafted words by the anchor of the field they stand in; a drafted list gives one entry a text column. */
export function draftedByAnchor(texts: readonly DraftedText[]): Map<string, string> {
  return new Map(
    texts.flatMap(({ question: questionKey, rowId, column, value }): [string, string][] => {
      if (typeof value === "string") return [[fieldAnchor({ questionKey, rowId, column }), value]];
      return rowsOf(value).flatMap(({ id, ...columns }) =>
        Object.entries(columns).flatMap(([key, words]): [string, string][] =>
          typeof words === "string" ? [[fieldAnchor({ questionKey, rowId: id, column: key }), words]] : [],
        ),
      );
    }),
  );
}
