import { ceilingFigure } from "../../money/pilot-money-words";
import { loneBenefit } from "../../sections/audiences/benefits-slide";
import type { BuildContext } from "../../sections/build-context";
import { isNobody } from "../../sections/champions/sponsor-words";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import type { ReadDraft } from "../../sections/registry";
import type { BlockOf } from "../../slides/block";
import type { MessagePart } from "../../slides/message";
import { formatQuantity } from "../../text/format-number";
import { openAsk } from "./ask-title";

/**
 * While nothing is asked for in words of its own: the request as what is known makes it, what it takes and what would
 * be gained, beside what has to be settled with it. Empty where nothing of it is known.
 */
export function openAskParts(draft: ReadDraft, context: BuildContext): MessagePart[] {
  const { context: setting, pilot } = draft;
  const figures = takes(draft, context);
  if (setting.decisionMaker === null && figures.length === 0 && (pilot.start ?? pilot.decisionDate) === null) return [];
  return [
    {
      need: "must",
      place: "main",
      ...(setting.decisionMaker === null ? {} : { heading: `Asked of: ${setting.decisionMaker}` }),
      block: { kind: "paragraph", role: "statement", text: openAsk(draft, context) },
    },
    ...(figures.length === 0
      ? []
      : [{ need: "must" as const, place: "main" as const, block: { kind: "figures" as const, items: figures } }]),
    ...gainPart(draft, context),
    {
      need: "must",
      place: "side",
      block: { kind: "contrast", columns: [{ head: "To settle with it", mark: "open", items: openPoints(draft) }] },
    },
  ];
}

/** Money and hours, set large: they are what is weighed. */
function takes(draft: ReadDraft, context: BuildContext): BlockOf<"figures">["items"] {
  const money = ceilingFigure(pilotMoneyOf(draft, context), context);
  const { hoursPerWeek: hours } = draft.pilot;
  return [
    ...(money === null
      ? []
      : [{ label: money.label, value: money.value, ...(money.text === "" ? {} : { note: money.text }) }]),
    ...(hours === null
      ? []
      : [{ label: "Time", value: formatQuantity(hours, "hours", context.locale), note: "a week" }]),
  ];
}

function gainPart({ audiences }: ReadDraft, context: BuildContext): MessagePart[] {
  const gain = loneBenefit(audiences, context);
  if (gain === null) return [];
  const heading = gain.group === null ? "What would be gained" : `What would be gained: ${gain.group}`;
  const block = { kind: "paragraph" as const, role: "lead" as const, text: gain.text };
  return [{ need: "should", place: "main", heading, block, isElsewhere: true }];
}

/** In the order in which a meeting would come to them. */
export function openPoints({ context: setting, champions, pilot }: ReadDraft): string[] {
  const isUnnamed = pilot.channels.every(({ name }) => name === null);
  return [
    ...(setting.meetingDate === null ? ["When the meeting is"] : []),
    ...(champions.sponsorRole === null || isNobody(champions.sponsorRole) ? ["Who stands behind it"] : []),
    "Who does it, and by when",
    ...(isUnnamed ? ["Which channel is used"] : []),
    ...(pilot.start === null ? ["The day it starts"] : []),
    ...(pilot.end === null ? ["The day it ends"] : []),
    ...(pilot.decisionDate === null ? ["The day go, change or stop is decided"] : []),
    ...((pilot.decider ?? setting.decisionMaker) === null ? ["Who decides that"] : []),
    "What happens if the answer is no",
  ];
}
