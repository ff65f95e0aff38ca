import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import { formatMoney } from "../../money/format-money";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber } from "../../text/format-number";
import { capitalise } from "../../text/sentence";
import { findRow } from "../find-row";
import type { Line } from "../line";
import { figure, makeTable } from "../make-table";
import { ownerWords } from "../risk-words";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

type Ask = ReadDraft["asks"]["asks"][number];
const KICKER = "Appendix: decisions";

/** Every decision in full: the act it comes down to, who says yes, who does it, its cost and what it serves. */
export function askSlides(draft: ReadDraft, context: BuildContext): Slide[] {
  const named = draft.asks.asks.filter(({ ask }) => ask !== null);
  if (named.length === 0) return [];
  return [actsSlide(named, draft, context), ...costsSlide(named, draft, context)];
}

function actsSlide(asks: readonly Ask[], { context: setting, pilot }: ReadDraft, context: BuildContext): Slide {
  const table = makeTable({
    caption: "Decisions, and what support for each looks like",
    columns: [
      { head: "Decision", share: 260 },
      { head: "What support looks like", share: 220 },
      { head: "Says yes", share: 130 },
      { head: "Does it", share: 150 },
      { head: "By", share: 120 },
    ],
    rows: asks.map((ask) => [
      ask.ask,
      ask.supportLooksLike,
      capitalise(ask.decider ?? setting.decisionMaker ?? "not set"),
      ownerWords(ask.owner, ask.agreed === true),
      ask.by === null ? null : formatDate(ask.by, context.locale),
    ]),
  });
  const title = slideTitle({ context, candidates: [{ key: "asks" }] });
  const note: Line | null =
    pilot.scopeOut === null ? null : [{ text: "We do not ask for: ", strong: true }, { text: pilot.scopeOut }];
  const frame = { id: "asks", part: "appendix", kicker: KICKER, title, layout: "table", table } as const;
  return note === null ? frame : { ...frame, note };
}

function costsSlide(asks: readonly Ask[], draft: ReadDraft, context: BuildContext): Slide[] {
  const { locale, currency } = context;
  const { moneyOwner } = draft.asks;
  const told = asks.some(({ cost, hours, linkedNeedId, linkedRiskId }) =>
    [cost, hours, linkedNeedId, linkedRiskId].some((value) => value !== null),
  );
  if (!told && moneyOwner === null) return [];
  const table = makeTable({
    caption: "Cost, hours and purpose of each decision",
    columns: [
      { head: "Decision", share: 380 },
      { head: "Cost", share: 130 },
      { head: "Hours a week", share: 120 },
      { head: "What it serves", share: 250 },
    ],
    rows: asks.map((ask) => [
      ask.ask,
      figure(ask.cost === null ? null : formatMoney({ minor: ask.cost, currency, locale })),
      figure(ask.hours === null ? null : formatNumber(ask.hours, locale)),
      servedWords(ask, draft),
    ]),
  });
  const title = slideTitle({ context, candidates: [{ key: "asks.links" }] });
  const frame = { id: "asks.2", part: "appendix", kicker: KICKER, title, layout: "table", table } as const;
  if (moneyOwner === null) return [frame];
  return [{ ...frame, note: [{ text: "Who owns the money: ", strong: true }, { text: moneyOwner }] }];
}

function servedWords({ linkedNeedId, linkedRiskId }: Ask, { alignment, risks }: ReadDraft): string | null {
  const need = findRow(alignment.needs, linkedNeedId)?.title ?? null;
  const risk = findRow(risks.risks, linkedRiskId)?.title ?? null;
  const parts = [...(need === null ? [] : [`Need: ${need}`]), ...(risk === null ? [] : [`Risk: ${risk}`])];
  return parts.length === 0 ? null : parts.join("; ");
}
