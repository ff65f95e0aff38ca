import type { Library } from "../library/library";

/** What drafting needs beyond the answers: shipped content, and how dates and money are written. */
export type DraftingContext = { library: Pick<Library, "pilotTypes">; locale: string; currency: string };
