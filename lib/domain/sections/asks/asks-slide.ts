import { formatDate } from "../../dates/format-date";
import type { PilotMoney } from "../../money/pilot-money";
import { costOrNone } from "../../money/pilot-money-words";
import type { Line } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber, unitFor } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { askOwner, moneyOwnerWords } from "./ask-owner";
import { asksClaims } from "./asks-claims";
import { deciderOf } from "./decided-by";
import type { AsksValues } from "./schema";

type Asks = ReadAnswers<AsksValues>;
type Ask = Asks["asks"][number];

/** What it reads beside its own section: who decides, the pilot's money and hours, and what it leaves out. */
type Given = {
  asks: Asks;
  context: { decisionMaker: string | null };
  pilot: { scopeOut: string | null };
  money: PilotMoney;
};

/** Every decision in full: the act it comes down to, who says yes, who does it, its cost, and the smaller step that stands ready. */
export function asksSlide(draft: Given, context: BuildContext): Slide[] {
  const named = draft.asks.asks.filter(({ ask }) => ask !== null);
  if (named.length === 0) return [];
  const table = makeTable({
    caption: "Decisions, and what support for each looks like",
    columns: [
      { head: "Decision", share: 220 },
      { head: "What support looks like", share: 180 },
      { head: "Says yes", share: 100 },
      { head: "Does it, by when", share: 140 },
      { head: "Cost and hours", share: 100 },
      { head: "If not now", share: 140 },
    ],
    rows: named.map((ask) => [
      ask.ask,
      ask.supportLooksLike,
      deciderOf(ask, draft),
      joined([askOwner(ask, context), dayOf(ask, context)], ", "),
      costWords(ask, draft, context),
      ask.fallback,
    ]),
  });
  const title = slideTitle({ context, facts: { asks: named }, from: asksClaims });
  const frame = { id: "asks", part: "appendix", kicker: "Appendix: decisions", title, layout: "table", table } as const;
  const note = limitsLine(draft, context);
  return [note === null ? frame : { ...frame, note }];
}

function joined(parts: readonly (string | null)[], by: string): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(by);
}

const dayOf = ({ by }: Ask, { locale }: BuildContext): string | null => (by === null ? null : formatDate(by, locale));

/** Where the first decision has no cost and hours of its own, those of the pilot are meant, typed once with the pilot. */
function costWords(ask: Ask, { asks, money }: Given, context: BuildContext): string | null {
  const isFirst = ask.id === asks.asks[0]?.id;
  const minor = isFirst ? (ask.cost ?? money.ceiling) : ask.cost;
  const hours = isFirst ? (ask.hours ?? money.hoursPerWeek) : ask.hours;
  return joined(
    [
      minor === null ? null : costOrNone(minor, context),
      hours === null ? null : `${formatNumber(hours, context.locale)} ${unitFor(hours, "hours a week")}`,
    ],
    "; ",
  );
}

/** What is not asked for, and whose money it is. */
function limitsLine({ asks, pilot }: Given, context: BuildContext): Line | null {
  const owner = moneyOwnerWords(asks, context);
  const limits =
    pilot.scopeOut === null
      ? []
      : [{ text: "Not part of the pilot: ", strong: true as const }, { text: pilot.scopeOut }];
  const money = owner === null ? [] : [{ text: "Whose money it is: ", strong: true as const }, { text: owner }];
  const between = limits.length > 0 && money.length > 0 ? [{ text: ". " }] : [];
  const runs = [...limits, ...between, ...money];
  return runs.length === 0 ? null : runs;
}
