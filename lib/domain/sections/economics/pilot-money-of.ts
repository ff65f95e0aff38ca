import { wholeWeeks } from "../../dates/plain-date";
import { minorDigits } from "../../money/format-money";
import { type MoneyLine, type PilotMoney, pilotMoney } from "../../money/pilot-money";
import type { ReadAnswers } from "../define-section";
import type { EconomicsValues } from "./schema";

type Economics = ReadAnswers<EconomicsValues>;

/** What it reads beside its own section: the first step's size and limits, and who is asked to pay. */
export type GivenMoney = {
  economics: Economics;
  pilot: {
    budgetCeiling: number | null;
    hoursPerWeek: number | null;
    hourlyCost: number | null;
    start: string | null;
    end: string | null;
    newMoney: readonly { what: string | null; amount: number | null }[];
    stops: readonly { activity: string | null }[];
  };
  asks: { moneyOwner: string | null; asks: readonly { cost: number | null }[] };
};

/** The money of the first step as the answers tell it; the ceiling stands with the pilot, else with the first request. */
export function pilotMoneyOf({ economics, pilot, asks }: GivenMoney, { currency }: { currency: string }): PilotMoney {
  const weeks = wholeWeeks(pilot);
  return pilotMoney(
    {
      ceiling: pilot.budgetCeiling ?? asks.asks[0]?.cost ?? null,
      hoursPerWeek: pilot.hoursPerWeek,
      weeks,
      hourlyCost: pilot.hourlyCost,
      ...linesOf(economics, pilot.newMoney, weeks),
      payer: asks.moneyOwner,
      stops: pilot.stops.flatMap(({ activity }) => activity ?? []),
    },
    10 ** minorDigits(currency),
  );
}

type Lines = Pick<PilotMoney, "lines" | "areLinesComplete" | "linesOfYear" | "mostOfLines">;

/**
 * What new money buys within the pilot: the rows typed for it; else the amounts of a year, where it runs no more weeks a
 * year than the pilot has; else what is spent once at the start, for the part of a year's amounts is not known.
 */
function linesOf(economics: Economics, typed: GivenMoney["pilot"]["newMoney"], weeks: number | null): Lines {
  const rows = typed.flatMap(({ what, amount }) => (what === null || amount === null ? [] : [{ name: what, amount }]));
  if (rows.length > 0)
    return { lines: rows, areLinesComplete: rows.length === typed.length, linesOfYear: [], mostOfLines: null };
  const year = yearLines(economics);
  const once = line("once, at the start", economics.oneOffCost);
  if (weeks !== null && economics.weeksPerYear === weeks) {
    return { lines: [...year, ...once], areLinesComplete: true, linesOfYear: [], mostOfLines: null };
  }
  const isWithinYear = weeks !== null && economics.weeksPerYear !== null && weeks < economics.weeksPerYear;
  const most = [...year, ...once].reduce((sum, { amount }) => sum + amount, 0);
  return { lines: once, areLinesComplete: false, linesOfYear: year, mostOfLines: isWithinYear ? most : null };
}

const yearLines = ({ toolsCost, trainingCost, contentCost, coverCost }: Economics): MoneyLine[] => [
  ...line("tools", toolsCost),
  ...line("training", trainingCost),
  ...line("pictures, captions and the like", contentCost),
  ...line("cover", coverCost),
];

const line = (name: string, amount: number | null): MoneyLine[] =>
  amount === null || amount === 0 ? [] : [{ name, amount }];
