import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import { formatMoney } from "../../money/format-money";
import type { ReadDraft } from "../../sections/registry";
import { countOf } from "../../text/number-words";
import { capitalise, firstClause } from "../../text/sentence";
import { ownerWords } from "../risk-words";
import type { Fact, RowItem, Slide } from "../slide";
import { slideTitle } from "../slide-title";

const MAX_DECISIONS = 3;
const TITLE_KEYS = { decision: "decision", discussion: "decision.discussion", noting: "decision.noting" } as const;

/** The last slide: what to decide, who does it by when, and how to undo it. */
export function decisionSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const { asks, context: setting } = draft;
  const shown = asks.asks.filter(({ ask }) => ask !== null).slice(0, MAX_DECISIONS);
  const panel = [
    ...saysYesFact(draft, context),
    ...firstFact("If not today", asks.asks[0]?.fallback),
    ...firstFact("To undo it", draft.pilot.exitPlan === null ? null : firstClause(draft.pilot.exitPlan)),
    ...nextFact(draft, context),
  ];
  if (shown.length === 0 && panel.length === 0) return [];
  const decisions = countOf(Math.max(shown.length, 1), "decision");
  return [
    {
      id: "decision",
      part: "main",
      kicker: "Decision",
      title: slideTitle({
        context,
        headline: asks.headline,
        candidates: [{ key: TITLE_KEYS[setting.meetingPurpose ?? "decision"], words: { decisions } }],
      }),
      layout: "rows-panel",
      rows: shown.map((ask, index) => decisionRow(ask, index, context)),
      panel,
      ...(setting.keyMessage === null ? {} : { message: setting.keyMessage }),
    },
  ];
}

function decisionRow(ask: ReadDraft["asks"]["asks"][number], index: number, { locale }: BuildContext): RowItem {
  const owner = ownerWords(ask.owner, ask.agreed === true);
  return {
    value: String(index + 1),
    lead: ask.ask ?? "",
    ...(owner === null ? {} : { owner }),
    ...(ask.by === null ? {} : { by: formatDate(ask.by, locale) }),
  };
}

function saysYesFact({ asks, context: setting, pilot }: ReadDraft, { locale, currency }: BuildContext): Fact[] {
  const decider = asks.asks[0]?.decider ?? setting.decisionMaker;
  const minor = asks.asks[0]?.cost ?? pilot.budgetCeiling;
  const parts = [
    ...(decider === null ? [] : [capitalise(decider)]),
    ...(minor === null ? [] : [`${formatMoney({ minor, currency, locale })} at most`]),
  ];
  return parts.length === 0 ? [] : [{ label: decider === null ? "Ceiling" : "Who says yes", text: parts.join("; ") }];
}

const firstFact = (label: string, text: string | null | undefined): Fact[] => (text ? [{ label, text }] : []);

function nextFact({ pilot, context: setting }: ReadDraft, { locale }: BuildContext): Fact[] {
  const parts = [
    ...(pilot.start === null ? [] : [`Start ${formatDate(pilot.start, locale)}`]),
    ...(pilot.decisionDate === null ? [] : [`go, change or stop ${formatDate(pilot.decisionDate, locale)}`]),
  ];
  if (parts.length > 0) return [{ label: "Next", text: capitalise(parts.join("; ")) }];
  return setting.meetingDate === null ? [] : [{ label: "When", text: formatDate(setting.meetingDate, locale) }];
}
