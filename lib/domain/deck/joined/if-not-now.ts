import type { BuildContext } from "../../build-context";
import { formatMoney } from "../../money/format-money";
import type { ReadDraft } from "../../sections/registry";
import type { Line } from "../line";
import { makeTable } from "../make-table";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

/** What stands ready where a decision is not taken, and what waiting costs: no meeting ends empty. */
export function ifNotNowSlide({ asks, alignment }: ReadDraft, context: BuildContext): Slide[] {
  const ready = asks.asks.filter(({ ask, fallback }) => ask !== null && fallback !== null);
  if (ready.length === 0) return [];
  const table = makeTable({
    caption: "The smaller step for each decision",
    columns: [
      { head: "If this is not decided", share: 480 },
      { head: "This smaller step stands ready", share: 400 },
    ],
    rows: ready.map(({ ask, fallback }) => [ask, fallback]),
  });
  const title = slideTitle({ context, candidates: [{ key: "if-not-now" }] });
  const note = waitingLine(alignment, context);
  const frame = {
    id: "if-not-now",
    part: "appendix",
    kicker: "Appendix: if not now",
    title,
    layout: "table",
    table,
  } as const;
  return [note === null ? frame : { ...frame, note }];
}

/** The price of waiting as it was typed; it is never set against the pilot's own cost. */
function waitingLine({ needs }: ReadDraft["alignment"], { locale, currency }: BuildContext): Line | null {
  const need = needs.find(({ doNothingText }) => doNothingText !== null);
  if (need === undefined || need.doNothingText === null) return null;
  const amount = need.doNothingAmount === null ? "" : formatMoney({ minor: need.doNothingAmount, currency, locale });
  const isSaid = need.doNothingText.includes(amount);
  const words = isSaid ? need.doNothingText : `${need.doNothingText}: ${amount}`;
  return [{ text: "If nobody acts at all: ", strong: true }, { text: words }];
}
