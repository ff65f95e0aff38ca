import type { Lexicon } from "../lexicon/lexicon-of";
import type { Library } from "../library/library";
import type { TitleKey } from "../library/title-keys";
import { countCharacters } from "../text/count-characters";
import { fillTemplate } from "../text/fill-template";
import { titleWords } from "./title-words";

/** A title longer than this has no room: a claim with such words gives way to the next one. */
export const MAX_TITLE_CHARACTERS = 90;

type Words = Readonly<Record<string, string>>;
type Told<F> = { id: TitleKey; words?: (facts: F) => Words };

/** A title that is said only where it is so: `F` is what its slide shows. */
export type Claim<F> = Told<F> & { holds: (facts: F) => boolean };

/** What a slide may claim, the most telling first, and the plain words that are true whatever it shows. */
export type SlideClaims<F> = { claims: readonly Claim<F>[]; plain: Told<F> };

type Title<F> = {
  context: { library: Library; lexicon: Lexicon };
  /** The author's own title of this slide. */
  own?: string | null;
  facts: F;
  from: SlideClaims<F>;
  /** Characters there is room for, where that is less than on other slides. */
  most?: number;
};

/** The author's own words, else the first claim that holds on what the slide shows and has room, else the plain one. */
export function slideTitle<F>({ context, own, facts, from, most = MAX_TITLE_CHARACTERS }: Title<F>): string {
  if (own) return own;
  const say = ({ id, words }: Told<F>): string =>
    fillTemplate(context.library.titles[id], { ...titleWords(context.lexicon), ...words?.(facts) });
  const titles = from.claims.filter(({ holds }) => holds(facts)).map(say);
  return titles.find((title) => countCharacters(title) <= most) ?? say(from.plain);
}

/** The title of a slide that always shows the same. */
export const plainTitle = (id: TitleKey, context: Title<null>["context"]): string =>
  slideTitle({ context, facts: null, from: { claims: [], plain: { id } } });
