/** A proposal's title, in UTF-16 code units. */
export const MAX_PROPOSAL_TITLE_CHARACTERS = 200;
