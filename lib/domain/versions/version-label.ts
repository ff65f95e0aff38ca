import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";

/** A version by its number, or why a document is none: asked for now, drawn from a file, or a finished sample. */
export type VersionName = { number: number } | "not-exported" | "unversioned" | "example";

/** "Version 3 · 12 January 2027", as it stands on every page. */
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
  return `${nameWords(called)} · ${formatDate(date, locale)}`;
}

function nameWords(called: Exclude<VersionName, "example">): string {
  if (called === "not-exported") return "Not exported yet";
  return called === "unversioned" ? "Unversioned" : `Version ${called.number}`;
}
