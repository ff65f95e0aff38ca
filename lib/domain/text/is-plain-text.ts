/**
 * Text in which each code unit is one character that needs no cleaning: line feeds, ASCII, Latin letters with their
 * accents built in, dashes, quotation marks and currency signs.
 */
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20A0-\u20BF]*$/;

/** Whether a cheap way will do: cleaning and segmenting a long text cost hundreds of times more than asking this. */
export const isPlainText = (text: string): boolean => PLAIN.test(text);
