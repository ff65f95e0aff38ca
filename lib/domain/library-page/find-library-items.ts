import { foldText } from "../text/fold-text";
import type { ItemKind, ItemStanding, LibraryItem } from "./library-item";

export type LibraryQuery = {
  words: string;
  kind: ItemKind | null;
  standing: ItemStanding | null;
  /** A source's id in the register, or the words of an own source. */
  source: string | null;
};

/** The items that hold every word looked for and pass every filter, in their order. */
export function findLibraryItems(items: readonly LibraryItem[], query: LibraryQuery): LibraryItem[] {
  const words = foldText(query.words).split(/\s+/).filter(Boolean);
  return items.filter(
    (item) =>
      (query.kind === null || item.kind === query.kind) &&
      (query.standing === null || item.standing === query.standing || isJudgement(item, query.standing)) &&
      (query.source === null || item.sources.some(({ id }) => id === query.source)) &&
      words.every((word) => textOf(item).includes(word)),
  );
}

/** A shipped judgement that also states a fact stands under both. */
const isJudgement = (item: LibraryItem, standing: ItemStanding): boolean =>
  standing === "editorial" && item.isEditorial && item.standing !== "own";

function textOf({ id, title, parts, caveat, sources }: LibraryItem): string {
  const texts = [id, title, caveat ?? "", ...parts.flatMap((part) => part.texts), ...sources.map((line) => line.title)];
  return foldText(texts.join("\n"));
}
