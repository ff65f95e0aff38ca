/** A text as a field of one line holds it: each line end, of whatever program, is a space. */
export const joinLines = (text: string): string =>
  text.replace(/[\s\u0085]*[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/gu, " ");
