import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import { moneyClaims } from "./economics-claims";
import type { Economics, GivenEconomics } from "./economics-of";
import { moneyDetailSlide } from "./money-detail-slide";
import { exactMoney, printedEconomics, shortMoney, WATERMARK } from "./printed-economics";
import { savingChart } from "./saving-chart";

/** Its own section, and what the pilot says of hours and their price. */
type Given = Omit<GivenEconomics, "counted">;

/** What it saves and costs a year, cash and staff time apart, and how it is worked out. */
export function moneySlides(draft: Given, context: BuildContext): Slide[] {
  const sums = printedEconomics(draft, context);
  const behind = [...paybackFact(sums, context), ...(sums.saving === null ? [] : reasonFact(draft))];
  return [...moneySlide(sums, draft, context), ...moneyDetailSlide(draft.economics, behind, context)];
}

function moneySlide(sums: Economics, draft: Given, context: BuildContext): Slide[] {
  const facts = [
    ...savingFacts(sums, draft, context),
    ...(sums.saving === null ? costParts(sums, context) : costFacts(sums, context)),
    ...evenFacts(sums, context),
    ...(sums.isIllustrative ? [{ label: "Illustrative", text: WATERMARK }] : []),
    ...(sums.saving === null ? reasonFact(draft) : []),
  ];
  if (sums.saving === null && sums.cost === null) return [];
  return [
    {
      id: "money",
      part: context.picks.moneyInMain ? "main" : "appendix",
      kicker: context.picks.moneyInMain ? "Money" : "Appendix: money",
      title: slideTitle({ context, facts: { ...sums, context }, from: moneyClaims }),
      layout: "chart-facts",
      chart: savingChart(sums, context),
      facts,
    },
  ];
}

function savingFacts({ saving }: Economics, { economics }: Given, context: BuildContext): Fact[] {
  if (saving === null) return [];
  const months = economics.rampMonths;
  const words = `${shortMoney(saving.capacity, context)} staff time freed, ${shortMoney(saving.cash, context)} cash`;
  const ramp = months === null ? "" : `; ${shortMoney(saving.firstYear, context)} in a first year`;
  return [{ label: "Saving a year", value: shortMoney(saving.central, context), text: `${words}${ramp}` }];
}

function costFacts({ cost }: Economics, context: BuildContext): Fact[] {
  if (cost === null) return [];
  const { staffTime, newMoney, total } = cost;
  const text = `${exactMoney(staffTime, context)} staff time already paid, ${exactMoney(newMoney, context)} new money`;
  return [{ label: "Cost a year", value: exactMoney(total, context), text }];
}

/** Where no saving is claimed, the cost has the slide to itself. */
function costParts({ cost }: Economics, context: BuildContext): Fact[] {
  if (cost === null) return [];
  const { staffTime, newMoney, total } = cost;
  return [
    { label: "Cost a year", value: exactMoney(total, context), text: "staff time and new money together" },
    { label: "Staff time", value: exactMoney(staffTime, context), text: "already paid" },
    { label: "New money", value: exactMoney(newMoney, context), text: newMoney === 0 ? "none is asked for" : "on top" },
  ];
}

/** The share that covers the cost stands beside the share assumed, both as percentages of contacts. */
function evenFacts({ breakEvenPct, assumedPct }: Economics, { locale }: BuildContext): Fact[] {
  if (breakEvenPct === null || assumedPct === null) return [];
  const words = (percent: number): string => `${formatNumber(Number(percent.toPrecision(3)), locale)}%`;
  const text = `Covers its cost at ${words(breakEvenPct)} of contacts, cash and staff time together; we assume ${words(assumedPct)}`;
  return [{ label: "Break-even", text }];
}

function paybackFact({ payback, netCash, saving }: Economics, { locale }: BuildContext): Fact[] {
  if (saving === null || netCash === null) return [];
  if (payback === null) return netCash > 0 ? [] : [{ label: "Payback in cash", text: "None" }];
  return [{ label: "Payback in cash", text: `${formatNumber(Math.ceil(payback), locale)}\u00A0months` }];
}

const reasonFact = ({ economics: { lossReason } }: Given): Fact[] =>
  lossReason === null ? [] : [{ label: "Why it is worth it", text: lossReason }];
