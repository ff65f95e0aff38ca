import type { PlainDate } from "../dates/plain-date";
import type { LibraryItem } from "./library-item";

const MAX_YEARS = 5;
/** A year is all that is known of the day, so a reach figure counts as old from the July after it. */
const MAX_REACH_MONTHS = 18;

/** What stands beside a fact wherever it is shown: that nobody named its source, and that it has grown old. */
export function itemWarnings(
  item: Pick<LibraryItem, "isEditorial" | "sources" | "year" | "isReach" | "isHistory">,
  now: PlainDate,
): string[] {
  if (item.isEditorial) return [];
  const noSource = item.sources.length === 0 ? ["Unverified: no source is named."] : [];
  const history = item.isHistory ? ["History: kept for the record, and offered last."] : [];
  return [...noSource, ...history, ...ageWarning(item, now)];
}

function ageWarning({ year, isReach }: Pick<LibraryItem, "year" | "isReach">, now: PlainDate): string[] {
  if (year === null) return [];
  const months = (Number(now.slice(0, 4)) - year) * 12 + Number(now.slice(5, 7)) - 12;
  if (isReach && months > MAX_REACH_MONTHS)
    return [`From ${year}: how many people a channel reaches changes within 18 months.`];
  return months > MAX_YEARS * 12 ? [`From ${year}: more than five years old.`] : [];
}
