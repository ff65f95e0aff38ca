/** The spot at the top of the main part where a form shows what went wrong: before the heading, as it is read first. */
export const PROBLEMS_PLACE_ID = "problems";
