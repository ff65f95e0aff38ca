/** What the library makes up for each link: the letters of a random name behind the usual start. */
const MADE_UP = /\brId[\w-]{16,}/gu;
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * Takes the clock and the chance of the library out of the parts of one file: dates become the paper's, and made-up
 * names are counted in the order in which they are met.
 */
export function makeDocxEdit(frozenAt: string): (path: string, text: string) => string {
  const names = new Map<string, string>();
  const nameOf = (madeUp: string): string => {
    const known = names.get(madeUp) ?? `rIdLink${names.size + 1}`;
    names.set(madeUp, known);
    return known;
  };
  return (path, text) => {
    const named = text.replace(MADE_UP, nameOf);
    return path === "docProps/core.xml"
      ? named.replace(DATES, `$1${new Date(frozenAt).toISOString().slice(0, 19)}Z`)
      : named;
  };
}
