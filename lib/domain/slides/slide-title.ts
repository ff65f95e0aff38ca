import type { Library } from "../library/library";
import type { TitleKey } from "../library/title-keys";
import { countCharacters } from "../text/count-characters";
import { fillTemplate } from "../text/fill-template";

export const MIN_TITLE_CHARACTERS = 40;
export const MAX_TITLE_CHARACTERS = 90;

type Candidate = { key: TitleKey; words?: Readonly<Record<string, string>> };
type Title = {
  context: { library: Library };
  headline?: string | null;
  candidates: readonly [Candidate, ...Candidate[]];
};

/** The user's own headline, else the first template that makes a claim of good length, else the shortest of them. */
export function slideTitle({ context, headline, candidates }: Title): string {
  if (headline) return headline;
  const titles = candidates.map(({ key, words }) => fillTemplate(context.library.titles[key], words ?? {}));
  const length = countCharacters;
  return (
    titles.find((title) => length(title) >= MIN_TITLE_CHARACTERS && length(title) <= MAX_TITLE_CHARACTERS) ??
    titles.reduce((best, title) => (length(title) < length(best) ? title : best))
  );
}
