import { apportion } from "./apportion";
import { roundMinor } from "./round-minor";

/** One thing that new money buys, in minor units. */
export type MoneyLine = { name: string; amount: number };

/** What is answered about the money of the first step; null where nobody has said. */
export type MoneyAnswers = {
  /** The most it may cost, hours included, in minor units. */
  ceiling: number | null;
  hoursPerWeek: number | null;
  /** Whole weeks from start to end. */
  weeks: number | null;
  /** Minor units an hour, the employer's costs included. */
  hourlyCost: number | null;
  /** What new money buys within those weeks, as far as it is known. */
  lines: readonly MoneyLine[];
  /** True where the lines are meant to be all of it. */
  areLinesComplete: boolean;
  /** What new money buys in a year, where it is not known which part of that falls into those weeks. */
  linesOfYear: readonly MoneyLine[];
  /** The most that the lines could come to where only the amounts of a year are known, in minor units. */
  mostOfLines: number | null;
  /** The role whose budget pays. */
  payer: string | null;
  /** Work that ends to make room for the hours. */
  stops: readonly string[];
};

export type MissingMoney = "ceiling" | "hours" | "weeks" | "hourlyCost" | "lines" | "payer";

export type MoneyPart = { kind: "staffTime" | "line" | "rest"; name: string | null; amount: number };

/** The money of the first step: what it may cost, of what, who pays and what makes room for it. */
export type PilotMoney = MoneyAnswers & {
  /** Hours × weeks × the cost of an hour, in minor units; null while one of them is missing. */
  staffTime: number | null;
  /** What is left of the ceiling for new money; null while a part is missing or the hours cost more than the ceiling. */
  newMoney: number | null;
  /** Parts as they print, which add up to the ceiling; none where the answers do not. */
  parts: readonly MoneyPart[];
  /** Why the parts cannot add up to the ceiling; null where they do, or where too little is known to say. */
  fault: "hours-over" | "lines-over" | "lines-under" | null;
  missing: readonly MissingMoney[];
};

/**
 * One description of the money, for every page that tells it: ceiling = staff time + new money by line, what is spent
 * once among it. Parts print to the pound where the ceiling is whole pounds, else to the penny, and add up either way.
 * @param answers what was typed
 * @param minorUnits minor units in one of the currency, such as 100 pence
 */
export function pilotMoney(answers: MoneyAnswers, minorUnits: number): PilotMoney {
  const staffTime = staffTimeOf(answers);
  const { ceiling } = answers;
  const isKnown = ceiling !== null && staffTime !== null;
  const newMoney = isKnown && staffTime <= ceiling ? ceiling - staffTime : null;
  return {
    ...answers,
    staffTime,
    newMoney,
    parts: isKnown && newMoney !== null ? partsOf({ ...answers, ceiling, staffTime, newMoney }, minorUnits) : [],
    fault: faultOf(answers, isKnown, newMoney),
    missing: missingOf(answers, newMoney),
  };
}

/** Halves of a minor unit are rounded up, once, at the end. */
function staffTimeOf({ hoursPerWeek, weeks, hourlyCost }: MoneyAnswers): number | null {
  if (hoursPerWeek === null || weeks === null || hourlyCost === null) return null;
  return roundMinor(hoursPerWeek * weeks * hourlyCost);
}

const sumOf = (lines: readonly MoneyLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/** A ceiling of nought is no new money, with the hours beside it: only what is bought can be too much for it. */
function faultOf(
  { ceiling, lines, areLinesComplete, mostOfLines }: MoneyAnswers,
  isKnown: boolean,
  newMoney: number | null,
): PilotMoney["fault"] {
  const told = sumOf(lines);
  if (ceiling === 0) return told > 0 ? "lines-over" : null;
  if (!isKnown) return null;
  if (newMoney === null) return "hours-over";
  if (told > newMoney) return "lines-over";
  const most = areLinesComplete ? told : mostOfLines;
  return most !== null && most < newMoney ? "lines-under" : null;
}

type Known = MoneyAnswers & { ceiling: number; staffTime: number; newMoney: number };

function partsOf({ ceiling, staffTime, newMoney, lines }: Known, minorUnits: number): MoneyPart[] {
  const told = sumOf(lines) > newMoney ? [] : lines;
  const exact: MoneyPart[] = [
    { kind: "staffTime" as const, name: null, amount: staffTime },
    ...told.map((line) => ({ kind: "line" as const, ...line })),
    { kind: "rest" as const, name: null, amount: newMoney - sumOf(told) },
  ].filter(({ amount }) => amount > 0);
  const unit = ceiling % minorUnits === 0 ? minorUnits : 1;
  const amounts = exact.map(({ amount }) => amount);
  const printed = apportion(ceiling, amounts, unit);
  return exact.map((part, index) => ({ ...part, amount: printed[index] ?? 0 })).filter(({ amount }) => amount > 0);
}

function missingOf(answers: MoneyAnswers, newMoney: number | null): MissingMoney[] {
  const isSpent = (answers.ceiling ?? 1) > 0;
  const are: readonly [MissingMoney, boolean][] = [
    ["ceiling", answers.ceiling === null],
    ["hours", answers.hoursPerWeek === null],
    ["weeks", answers.weeks === null],
    ["hourlyCost", answers.hourlyCost === null && answers.hoursPerWeek !== 0],
    ["lines", (newMoney ?? 0) > 0 && !answers.areLinesComplete],
    ["payer", isSpent && answers.payer === null],
  ];
  return are.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}
