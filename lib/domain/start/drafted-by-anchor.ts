import { fieldAnchor } from "../findings/field-anchor";
import { draftedFields } from "./drafted-fields";
import type { DraftedText } from "./drafted-texts";

/** Drafted words by the anchor of the field they stand in; a drafted list gives one entry a text column. */
export const draftedByAnchor = (texts: readonly DraftedText[]): Map<string, string> =>
  new Map(
    draftedFields(texts).flatMap(({ place, value }): [string, string][] =>
      typeof value === "string" ? [[fieldAnchor(place), value]] : [],
    ),
  );
