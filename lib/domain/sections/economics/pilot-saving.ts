import { ceilingWords } from "../../money/pilot-money-words";
import { formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { Economics, Saving } from "./economics-of";
import { type GivenMoney, pilotMoneyOf } from "./pilot-money-of";
import { printedEconomics, rangeWords } from "./printed-economics";
import { savingChart } from "./saving-chart";

/** The saving that may stand beside the pilot's cost; null where it is not known, or where there is none within its weeks. */
export const claimedSaving = ({ pilotSaving }: Economics): Saving | null =>
  pilotSaving !== null && pilotSaving.central > 0 ? pilotSaving : null;

/** Why no saving stands beside the pilot's cost, though one is claimed for a year; null where none is claimed at all. */
export function noSavingWords(
  { saving, pilotSaving, rampMonths, isRunUpLonger }: Economics,
  { locale }: BuildContext,
): string | null {
  if (saving === null) return null;
  if (isRunUpLonger)
    return `The pilot itself frees nothing that we count: it would work in full only after ${formatQuantity(rampMonths, "months", locale)}, when the pilot is over`;
  if (pilotSaving === null)
    return "None is claimed within the pilot: how many of the contacts fall within it is not known";
  if (pilotSaving.central > 0) return null;
  return pilotSaving.central < 0
    ? "None within the pilot: the new way costs more than it spares"
    : "None within the pilot: the contacts within it spare nothing";
}

/** What is taken off a saving within the pilot. */
export const runUpWords = ({ rampMonths }: Economics, { locale }: BuildContext): string =>
  rampMonths === 0
    ? "within the pilot’s own weeks"
    : `within the pilot’s own weeks; nothing is counted in the first ${formatQuantity(rampMonths, "months", locale)}`;

/** The same for slides of other sections: drawn against the pilot's cost, and in words; null where none may be claimed. */
export function savedInPilot(draft: GivenMoney, context: BuildContext) {
  const saving = claimedSaving(printedEconomics(draft, context));
  if (saving === null) return { range: null, words: null };
  const money = pilotMoneyOf(draft, context);
  const words = ceilingWords(money, context);
  const minor = money.ceiling ?? 0;
  const cost = minor === 0 || words === null ? null : { words: `costs ${words}`, minor };
  return {
    range: savingChart({ saving, heading: "Within the pilot, low case to high case", cost }, context),
    words: rangeWords(saving, context),
  };
}
