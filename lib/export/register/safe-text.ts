const STARTS_A_FORMULA = /^[=+\-@\t\r]/u;

/**
 * Text of a file of plain values that a spreadsheet takes for text: what would begin a formula gets an apostrophe in front, which stays with it when
 * the sheet is saved in another format.
 */
export const safeText = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);
