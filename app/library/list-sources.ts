import type { Option } from "@/components/ui/option";
import type { LibraryItem } from "@/lib/domain/library-page/library-item";

const MAX_LABEL_CHARACTERS = 70;

/** Every source some entry leans on, once, as choices of the search. */
export function listSources(items: readonly LibraryItem[]): Option[] {
  const titles = new Map(items.flatMap((item) => item.sources.map(({ id, title }) => [id, title])));
  return [...titles]
    .map(([value, title]) => ({ value, label: shorten(value === title ? title : `[${value}] ${title}`) }))
    .sort((one, other) => one.label.localeCompare(other.label, "en", { numeric: true }));
}

const shorten = (label: string): string =>
  label.length > MAX_LABEL_CHARACTERS ? `${label.slice(0, MAX_LABEL_CHARACTERS - 1).trimEnd()}…` : label;
