import type { Lexicon } from "../lexicon/lexicon-of";
import type { Library } from "../library/library";

/** What drafting needs beyond the answers: shipped content, what things are called, how dates and money are written. */
export type DraftingContext = {
  library: Pick<Library, "pilotTypes">;
  lexicon: Lexicon;
  locale: string;
  currency: string;
};
