import type { ListPlace } from "@/lib/db/proposal/cursor-page";
import { type ProposalCursor, proposalCursorSchema } from "@/lib/domain/proposal/proposal-cursor";

const MAX_SEARCH_CHARACTERS = 200;

type Asked = Readonly<Record<"search" | "older" | "newer", string | string[] | undefined>>;

/** Which page of the list an address asks for; anything it cannot mean asks for the first. */
export function readListQuery({ search, older, newer }: Asked): { search: string; place: ListPlace } {
  const words = one(search).trim().slice(0, MAX_SEARCH_CHARACTERS);
  const after = readCursor(older);
  return { search: words, place: after ? { older: after } : { newer: readCursor(newer) } };
}

const readCursor = (text: string | string[] | undefined): ProposalCursor | undefined =>
  proposalCursorSchema.safeParse(one(text)).data;

const one = (value: string | string[] | undefined): string => [value ?? ""].flat()[0] ?? "";
