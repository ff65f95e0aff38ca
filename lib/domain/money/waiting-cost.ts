import { capitalise } from "../text/sentence";
import { formatMoney } from "./format-money";
import { namesSum } from "./names-sum";
import type { MoneyLocale } from "./pilot-money-words";

/** What a need says of doing nothing. */
export type Waiting = {
  doNothingText: string | null;
  /** Minor units a year. */
  doNothingAmount: number | null;
  /** Whether this proposal would spare that; null where nobody has said. */
  doNothingAvoidedByThis: boolean | null;
};

export const NOT_SPARED = "a yes would not save this cost";
const SPARED_UNKNOWN = "not known yet whether a yes would save this cost";

/** What has to stand beside a sum of doing nothing; null where this proposal would spare it, or where no sum is told. */
export function sparedNote({ doNothingAmount, doNothingAvoidedByThis }: Waiting): string | null {
  if (doNothingAmount === null || doNothingAvoidedByThis === true) return null;
  return doNothingAvoidedByThis === false ? NOT_SPARED : SPARED_UNKNOWN;
}

/**
 * What doing nothing means, with its sum; null where nothing is said. The note that belongs beside the sum stands before
 * it, so that no page that runs out of room can keep the one and lose the other. The sum has no source of its own, so it
 * stands in words and is never set as a figure.
 */
export function waitingWords(waiting: Waiting, { locale, currency }: MoneyLocale): string | null {
  const { doNothingText, doNothingAmount } = waiting;
  if (doNothingAmount === null) return doNothingText;
  const yearly = yearlyWords(doNothingAmount, { locale, currency });
  const isNamed = namesSum(doNothingText, doNothingAmount, currency);
  const told = isNamed ? doNothingText : withSum(doNothingText, yearly);
  const note = sparedNote(waiting);
  return note === null ? told : `${capitalise(note)}: ${told}`;
}

const withSum = (words: string | null, sum: string): string => (words === null ? sum : `${words} (${sum})`);

/** Whether waiting may be given as a reason: never for what this proposal would not spare anybody. */
export const isReason = ({ doNothingText, doNothingAmount, doNothingAvoidedByThis }: Waiting): boolean =>
  doNothingText !== null &&
  (doNothingAmount === null ? doNothingAvoidedByThis !== false : doNothingAvoidedByThis === true);

const withThatSum = (minor: number, all: readonly Waiting[]): Waiting[] =>
  all.filter(({ doNothingAmount }) => doNothingAmount === minor && minor > 0);

/** Whether a sum that stands elsewhere, such as the price of an option, is one of doing nothing. */
export const isWaitingSum = (minor: number, all: readonly Waiting[]): boolean => withThatSum(minor, all).length > 0;

/** "£68,400 a year": a sum of doing nothing never stands without its time, beside prices of a pilot. */
export const yearlyWords = (minor: number, { locale, currency }: MoneyLocale): string =>
  `${formatMoney({ minor, currency, locale })} a year`;

/**
 * What stays of doing nothing beside the cost of what is recommended, each sum as a sentence; null where this proposal
 * would spare it.
 */
export function carriedWords(all: readonly Waiting[], locale: MoneyLocale): string | null {
  const told = all.flatMap((waiting) => {
    const { doNothingAmount } = waiting;
    const note = sparedNote(waiting);
    if (doNothingAmount === null || doNothingAmount === 0 || note === null) return [];
    const stays = note === NOT_SPARED ? "stays" : "may stay";
    return [
      `${capitalise(note)}: ${yearlyWords(doNothingAmount, locale)} ${stays}, beside the cost of what we recommend.`,
    ];
  });
  return told.length === 0 ? null : told.join(" ");
}

/** The note that such a sum takes along; null where it needs none. */
export const noteOfSum = (minor: number, all: readonly Waiting[]): string | null =>
  withThatSum(minor, all).map(sparedNote)[0] ?? null;
