import { formatQuantity } from "../text/format-number";
import { listWords } from "../text/sentence";
import { formatMoney } from "./format-money";
import type { MissingMoney, MoneyPart, PilotMoney } from "./pilot-money";

/** How money and numbers read where it prints. */
export type MoneyLocale = { locale: string; currency: string };

/** What nought is called: hours are never free, so that a bare nought would claim too much. */
export const NO_NEW_MONEY = "No new money";

const words = (minor: number, { locale, currency }: MoneyLocale): string => formatMoney({ minor, currency, locale });

/** A cost as it prints by itself: nought is no new money. */
export const costOrNone = (minor: number, locale: MoneyLocale): string =>
  minor === 0 ? NO_NEW_MONEY : words(minor, locale);

/** "£6,000 at most, hours included"; the hours are only said to be in it where they can be. Null: no ceiling is known. */
export function ceilingWords({ ceiling, fault }: PilotMoney, locale: MoneyLocale): string | null {
  if (ceiling === null) return null;
  if (ceiling === 0) return NO_NEW_MONEY;
  const most = `${words(ceiling, locale)} at most`;
  return fault === "hours-over" ? most : `${most}, hours included`;
}

/** "15 hours a week"; null where nobody has said. */
export const hoursWords = ({ hoursPerWeek }: PilotMoney, { locale }: MoneyLocale): string | null =>
  hoursPerWeek === null ? null : formatQuantity(hoursPerWeek, "hours a week", locale);

/** Ceiling and hours beside one another, as one line: "No new money; 2 hours a week". */
export function ceilingAndHours(money: PilotMoney, locale: MoneyLocale): string | null {
  const parts = [ceilingWords(money, locale), hoursWords(money, locale)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

/** The ceiling to be set large, with its name and what has to stand beside it; null: none is known. */
export function ceilingFigure(money: PilotMoney, locale: MoneyLocale) {
  const { ceiling, staffTime, fault } = money;
  if (ceiling === null) return null;
  if (ceiling === 0) {
    const priced = staffTime === null || staffTime === 0 ? "" : `: ${words(staffTime, locale)}`;
    return { label: "New money", value: "None", text: `the hours are staff time${priced}` };
  }
  const over = staffTime === null ? "" : `the hours alone come to ${words(staffTime, locale)}`;
  return { label: "At most", value: words(ceiling, locale), text: fault === "hours-over" ? over : "hours included" };
}

const isBought = ({ kind }: MoneyPart): boolean => kind !== "staffTime";
const sumOf = (parts: readonly MoneyPart[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

/** The part of the ceiling that is staff time and the part that is new money, as they print; null where not known. */
export function splitOf({ parts }: PilotMoney): { staffTime: number; newMoney: number } | null {
  if (parts.length === 0) return null;
  const bought = sumOf(parts.filter(isBought));
  return { staffTime: sumOf(parts) - bought, newMoney: bought };
}

/** True where a part of the new money is only what is left of the ceiling: more than that it cannot be, less it may. */
const isCapped = ({ parts }: PilotMoney): boolean => parts.some(({ kind }) => kind === "rest");

/** "up to £1,200", and without the limit where each part of it is known. */
export const newMoneyWords = (money: PilotMoney, minor: number, locale: MoneyLocale): string =>
  `${isCapped(money) ? "up to " : ""}${words(minor, locale)}`;

/** What is known of new money whose lines in these weeks are not: the lines of a year, if they are. */
export function restWords({ linesOfYear }: PilotMoney, locale: MoneyLocale): string {
  if (linesOfYear.length === 0) return "not broken down yet";
  const lines = linesOfYear.map(({ name, amount }) => `${name} ${words(amount, locale)}`);
  return `not broken down for these weeks; in a year ${lines.join(", ")}`;
}

/** What the new money buys, each with its amount: "tools £480; training £720"; null where no line of it is known. */
export function linesWords(money: PilotMoney, locale: MoneyLocale): string | null {
  const { parts } = money;
  if (!parts.some(({ kind }) => kind === "line")) return null;
  return parts
    .filter(isBought)
    .map(({ name, amount }) =>
      name === null ? `up to ${words(amount, locale)} ${restWords(money, locale)}` : `${name} ${words(amount, locale)}`,
    )
    .join("; ");
}

/** "Of that, £4,800 is staff time already paid and £1,200 is new money"; null where the parts are not known. */
export function splitWords(money: PilotMoney, locale: MoneyLocale): string | null {
  const split = splitOf(money);
  if (split === null) return null;
  if (split.newMoney === 0) return "All of it is staff time already paid";
  const lines = linesWords(money, locale);
  const bought = lines === null ? "new money" : `new money (${lines})`;
  if (split.staffTime === 0) return `All of it is ${bought}`;
  return `Of that, ${words(split.staffTime, locale)} is staff time already paid and ${newMoneyWords(money, split.newMoney, locale)} is ${bought}`;
}

/** "£4,800 of staff time already paid and £1,200 of new money", or ", up to £1,200 of new money"; null where the parts are not known. */
export function partsInShort(money: PilotMoney, locale: MoneyLocale): string | null {
  const split = splitOf(money);
  if (split === null) return null;
  const told = [
    split.staffTime === 0 ? null : `${words(split.staffTime, locale)} of staff time already paid`,
    split.newMoney === 0 ? null : `${newMoneyWords(money, split.newMoney, locale)} of new money`,
  ];
  return told.filter((part) => part !== null).join(isCapped(money) ? ", " : " and ");
}

/** Ceiling and parts, as sentences without their last stop; null: no ceiling is known. */
export function moneyInFull(money: PilotMoney, locale: MoneyLocale): string | null {
  const told = [ceilingWords(money, locale), splitWords(money, locale)].filter((part) => part !== null);
  return told.length === 0 ? null : told.join(". ");
}

const MISSING: Readonly<Record<MissingMoney, string>> = {
  ceiling: "the most it may cost",
  hours: "the hours a week",
  weeks: "its weeks",
  hourlyCost: "what an hour costs",
  lines: "what the new money buys in these weeks",
  payer: "whose budget pays",
};

/** Which parts nobody has said yet, by name; null where all are there. */
export const missingWords = ({ missing }: PilotMoney): string | null =>
  missing.length === 0 ? null : listWords(missing.map((part) => MISSING[part]));
