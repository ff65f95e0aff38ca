/** Shipped risks of leaving things as they are: the first for what is tried in public, the other for a staff network. */
export const NOT_ACTING_IDS: readonly string[] = ["R28", "R29"];
