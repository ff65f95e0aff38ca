import type { LibraryQuery } from "@/lib/domain/library-page/find-library-items";
import { itemKinds, itemStandings } from "@/lib/domain/library-page/library-item";
import { findOwn } from "@/lib/domain/text/find-own";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const MAX_WORDS_CHARACTERS = 200;

/** What the address asks for; anything unknown in it asks for nothing. */
export function readQuery(params: SearchParams): LibraryQuery {
  const one = (name: string): string => [findOwn(params, name) ?? ""].flat()[0] ?? "";
  return {
    words: one("words").slice(0, MAX_WORDS_CHARACTERS),
    kind: itemKinds.find((kind) => kind === one("kind")) ?? null,
    standing: itemStandings.find((standing) => standing === one("status")) ?? null,
    source: one("source") || null,
  };
}
