import { findOwn } from "../text/find-own";
import type { LexiconWords } from "./lexicon-words";
import { type Reach, reachOf } from "./reach-of";

type ReachWords = LexiconWords["reaches"][Reach];
type BodyWords = LexiconWords["bodies"][string];

/** The words in which documents speak of one proposal. Those that are texts fill a template as they are: `{askers}`. */
export type Lexicon = Readonly<
  Omit<ReachWords, "askers"> &
    BodyWords & {
      reach: Reach;
      /** What the undertaking is called. */
      name: string;
      /** What it is for, as it stands after "to"; null where no scope is chosen. */
      aim: string | null;
    }
>;

type Setting = {
  /** The answers `context.scope`, `context.sector` and `pilot.title`. */
  scope: readonly string[] | null;
  sector: string | null;
  title: string | null;
  /** The channels by name, as one list of words; null while none is named. */
  channels: string | null;
};

/**
 * The words for a proposal, from its scope and its kind of body. What the author calls it goes before ours: the title
 * of the pilot, else the channels by name. While no scope is chosen the words are those for the public.
 */
export function lexiconOf({ scope, sector, title, channels }: Setting, words: LexiconWords): Lexicon {
  const reach = reachOf(scope) ?? "public";
  const { askers, ...reachWords } = words.reaches[reach];
  const body = findOwn(words.bodies, sector ?? "other") ?? words.bodies.other;
  return {
    ...reachWords,
    reach,
    name: title ?? channels ?? `the ${reachWords.undertaking}`,
    aim: findOwn(words.aims, scope?.[0] ?? "") ?? null,
    askers: askers ?? body.askers,
    deciders: body.deciders,
  };
}
