import type { BlockOf } from "../../slides/block";
import type { BuildContext } from "../build-context";
import type { Saving } from "./economics-of";
import { exactMoney, printedSaving } from "./printed-economics";

type Drawn = {
  saving: Saving;
  /** Whose saving it is, and of what time. */
  heading: string;
  /** What it costs in the same time, minor units; null: not known. */
  cost: { words: string; minor: number } | null;
};

/** A saving from low to high, cash apart from staff time, held against the cost of the same time. */
export function savingChart({ saving, heading, cost }: Drawn, context: BuildContext): BlockOf<"range"> {
  const { low, central, high, cashablePct } = saving;
  const row = (label: string, part: "capacity" | "cash") => {
    const amount = (minor: number) => {
      const printed = printedSaving(minor, cashablePct)[part];
      return { value: printed / 100, text: exactMoney(printed, context) };
    };
    return { label, low: amount(low), central: amount(central), high: amount(high) };
  };
  return {
    kind: "range",
    heading,
    zero: exactMoney(0, context),
    rows: [
      ...(cashablePct < 100 ? [row("Staff time freed, not cash", "capacity")] : []),
      // Nought is not drawn: the row above says that none of it is cash.
      ...(cashablePct > 0 ? [row("Cash", "cash")] : []),
    ],
    ...(cost === null ? {} : { mark: { label: cost.words, value: cost.minor / 100 } }),
  };
}
