import { formatDate } from "../dates/format-date";
import { cutTitle } from "../text/cut-title";
import type { ExportChoice } from "./choice";
import { documents, exportFormats } from "./formats";

const MOST_CHARACTERS = 100;

type Named = {
  choice: ExportChoice;
  /** The proposal's title, of any length. */
  title: string;
  /** Whom the variant is for: "finance director". */
  reader: string;
  /** Of the version the file is of. */
  number: number;
  /** ISO instant of the version. */
  frozenAt: string;
  locale: string;
};

/** "Winter roads – deck for the finance director – version 3 – 12 January 2027": a long title gives way, never what it is. */
export function downloadTitle({ choice, title, reader, number, frozenAt, locale }: Named): string {
  const format = exportFormats[choice.format];
  const { varies, called } = documents[format.document];
  const isFor = varies.some((part) => part === "variant") ? ` for the ${reader}` : "";
  // Dates hold their parts together with spaces that file managers show as a box.
  const date = formatDate(frozenAt.slice(0, 10), locale).replace(/\s/g, " ");
  const rest = ` – ${format.called ?? called}${isFor} – version ${number} – ${date}`;
  return cutTitle(title.trim(), rest, MOST_CHARACTERS);
}
