/** Words as a reader counts them; a date kept together by no-break spaces still counts each of its words. */
export const countWords = (text: string): number => text.split(/[\s\u00A0]+/u).filter((word) => word !== "").length;
