import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";

/** A version by its number, or why a document is none: asked for now, drawn from a file, or a finished sample. */
export type VersionName = { number: number } | "not-exported" | "unversioned" | "example";

/** "Version 3 · 12 January 2027", as it stands on every page; a file that has no versions is named by its day alone. */
export function versionLabel({
  called,
  date,
  locale,
}: {
  called: VersionName;
  date: PlainDate;
  locale: string;
}): string {
  if (called === "example") return "Example";
  const day = formatDate(date, locale);
  return called === "unversioned" ? day : `${nameWords(called)} · ${day}`;
}

const nameWords = (called: Exclude<VersionName, "example" | "unversioned">): string =>
  called === "not-exported" ? "Not exported yet" : `Version ${called.number}`;
