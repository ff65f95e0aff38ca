import type { BlockOf } from "../../slides/block";
import type { BuildContext } from "../build-context";
import type { Economics, GivenEconomics } from "./economics-of";
import { exactMoney, printedEconomics, rangeTitleWords, shortMoney } from "./printed-economics";

/** The saving from low to high, cash apart from staff time, held against the cost; null where none is claimed. */
export function savingChart({ saving, cost }: Economics, context: BuildContext): BlockOf<"range"> | null {
  if (saving === null) return null;
  const { low, central, high, cash } = saving;
  const amount = (minor: number) => ({ value: minor / 100, text: shortMoney(minor, context) });
  const share = central === 0 ? 0 : cash / central;
  const row = (label: string, part: number) => ({
    label,
    low: amount(low * part),
    central: amount(central * part),
    high: amount(high * part),
  });
  return {
    kind: "range",
    heading: "A year, low case to high case",
    zero: exactMoney(0, context),
    rows: [
      ...(share < 1 ? [row("Staff time freed, not cash", 1 - share)] : []),
      // A room need not see nought drawn.
      ...(share === 0 && context.density === "present"
        ? []
        : [row(share === 0 ? "Cash: none is claimed" : "Cash", share)]),
    ],
    ...(cost === null ? {} : { mark: { label: `costs ${exactMoney(cost.total, context)}`, value: cost.total / 100 } }),
  };
}

/** The same for a slide of another section: the chart, and the saving's low and high end as titles say them. */
export function savedAYear(draft: Omit<GivenEconomics, "counted">, context: BuildContext) {
  const sums = printedEconomics(draft, context);
  return {
    range: savingChart(sums, context),
    titleWords: sums.saving === null ? null : rangeTitleWords(sums.saving, context),
  };
}
