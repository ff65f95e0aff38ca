import { readList } from "./read-list";

/** The items of a list as they were typed, on lines or between semicolons; a text that is no list is its only item. */
export function typedItems(text: string): string[] {
  const list = readList(text);
  if (list !== null && list.lead === null) return list.items;
  if (list !== null || text.includes("\n")) return [text];
  return text
    .split(/;\s+/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
