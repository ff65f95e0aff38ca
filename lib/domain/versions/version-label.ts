import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";

/** "Version 3 · 12 January 2027", as it stands on every page. */
export function versionLabel({ number, date, locale }: { number: number; date: PlainDate; locale: string }): string {
  return `Version ${number} · ${formatDate(date, locale)}`;
}
