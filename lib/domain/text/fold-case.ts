/** A text to compare with another whatever case either is in; never to be shown, for the case that was typed is lost. */
export const foldCase = (text: string): string => text.toLowerCase();
