import { formatDate } from "../../dates/format-date";
import { ceilingWords } from "../../money/pilot-money-words";
import { decisionClaims } from "../../sections/asks/asks-claims";
import { askedOf, carriesOut, whoWords } from "../../sections/asks/decided-by";
import { shownDecisions } from "../../sections/asks/shown-decisions";
import type { BuildContext } from "../../sections/build-context";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import type { ReadDraft } from "../../sections/registry";
import type { Fact, RowItem, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { holdsCondition } from "../../text/holds-condition";
import { capitalise } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";

// Two lines of the panel; the full text stands in the appendix.
const MAX_LINE_CHARACTERS = 70;

/** The last slide: what to decide, who does it by when, and how to undo it. */
export function decisionSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const { asks, context: setting } = draft;
  const { here, elsewhere } = askedOf(draft);
  const isElsewhere = here.length === 0;
  const shown = shownDecisions(isElsewhere ? elsewhere : here);
  const panel = [
    ...saysYesFact(draft, context),
    ...(isElsewhere ? [] : elsewhereFact(elsewhere)),
    ...lineFact("If not today", asks.asks[0]?.fallback),
    ...lineFact("To undo it", draft.pilot.exitPlan),
  ];
  if (shown.length === 0 && panel.length === 0) return [];
  return [
    {
      id: "decision",
      part: "main",
      kicker: "Decision",
      title: slideTitle({
        context,
        own: asks.headline,
        facts: {
          shown: isElsewhere ? 0 : shown.length,
          total: here.length,
          purpose: setting.meetingPurpose ?? "decision",
          decider: asks.asks[0]?.decider ?? setting.decisionMaker,
        },
        from: decisionClaims,
      }),
      layout: "rows-panel",
      rows: shown.map((ask, index) =>
        decisionRow(ask, index, isElsewhere ? whoWords(ask, draft, context) : carriesOut(ask, context), context),
      ),
      panel,
      ...(setting.keyMessage === null ? {} : { message: setting.keyMessage }),
    },
  ];
}

type Ask = ReadDraft["asks"]["asks"][number];

/** What somebody else has to decide: it is asked of them, and not of whoever reads this. */
const elsewhereFact = (elsewhere: readonly Ask[]): Fact[] =>
  elsewhere.length === 0
    ? []
    : [
        {
          label: "Decided elsewhere",
          text: elsewhere
            .map(({ ask, decider }) => `${decider}: ${shortClause(ask ?? "", MAX_LINE_CHARACTERS)}`)
            .join("; "),
        },
      ];

function decisionRow(ask: Ask, index: number, owner: string | null, context: BuildContext): RowItem {
  return {
    value: String(index + 1),
    lead: ask.ask ?? "",
    ...(owner === null ? {} : { owner: capitalise(owner) }),
    ...(ask.by === null ? {} : { by: formatDate(ask.by, context.locale) }),
  };
}

/** Who says yes to how much, and what happens then. */
function saysYesFact(draft: ReadDraft, context: BuildContext): Fact[] {
  const { asks, context: setting, pilot } = draft;
  const decider = asks.asks[0]?.decider ?? setting.decisionMaker;
  const most = ceilingWords(pilotMoneyOf(draft, context), context);
  const parts = [...(decider === null ? [] : [decider]), ...(most === null ? [] : [most])];
  const sentences = [...(parts.length === 0 ? [] : [parts.join("; ")]), ...nextWords(pilot, context)];
  if (sentences.length === 0) return [];
  return [{ label: decider === null ? "Ceiling, and next" : "Who says yes, and next", text: sentences.join(". ") }];
}

function nextWords({ start, decisionDate }: ReadDraft["pilot"], { locale }: BuildContext): string[] {
  const parts = [
    ...(start === null ? [] : [`start ${formatDate(start, locale)}`]),
    ...(decisionDate === null ? [] : [`go, change or stop on ${formatDate(decisionDate, locale)}`]),
  ];
  return parts.length === 0 ? [] : [capitalise(parts.join(", "))];
}

const lineFact = (label: string, text: string | null | undefined): Fact[] =>
  text ? [{ label, text: holdsCondition(text) ? text : shortClause(text, MAX_LINE_CHARACTERS) }] : [];
