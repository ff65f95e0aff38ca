import { formatMoney } from "./format-money";
import type { MoneyLocale } from "./pilot-money-words";

/** What a need says of doing nothing. */
export type Waiting = {
  doNothingText: string | null;
  /** Minor units a year. */
  doNothingAmount: number | null;
  /** Whether this proposal would spare that; null where nobody has said. */
  doNothingAvoidedByThis: boolean | null;
};

export const NOT_SPARED = "not spared by this";
const SPARED_UNKNOWN = "not known yet whether this spares it";

/** What has to stand beside a sum of doing nothing; null where this proposal would spare it, or where no sum is told. */
export function sparedNote({ doNothingAmount, doNothingAvoidedByThis }: Waiting): string | null {
  if (doNothingAmount === null || doNothingAvoidedByThis === true) return null;
  return doNothingAvoidedByThis === false ? NOT_SPARED : SPARED_UNKNOWN;
}

/**
 * What doing nothing means, with its sum and the note that belongs beside it; null where nothing is said. The sum has no
 * source of its own, so it stands in words and is never set as a figure.
 */
export function waitingWords(waiting: Waiting, { locale, currency }: MoneyLocale): string | null {
  const { doNothingText, doNothingAmount } = waiting;
  if (doNothingAmount === null) return doNothingText;
  const amount = formatMoney({ minor: doNothingAmount, currency, locale });
  const isSaid = doNothingText?.includes(amount) ?? false;
  const said = [doNothingText, isSaid ? null : `${amount} a year`].filter((part) => part !== null).join(": ");
  const note = sparedNote(waiting);
  return note === null ? said : `${said} (${note})`;
}

/** Whether waiting may be given as a reason: never for what this proposal would not spare anybody. */
export const isReason = ({ doNothingText, doNothingAmount, doNothingAvoidedByThis }: Waiting): boolean =>
  doNothingText !== null &&
  (doNothingAmount === null ? doNothingAvoidedByThis !== false : doNothingAvoidedByThis === true);

/** The note for a sum that stands elsewhere, such as the price of an option, where it is one of doing nothing. */
export const noteOfSum = (minor: number, all: readonly Waiting[]): string | null =>
  all.filter(({ doNothingAmount }) => doNothingAmount === minor && minor > 0).map(sparedNote)[0] ?? null;
