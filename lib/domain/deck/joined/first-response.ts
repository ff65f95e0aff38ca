import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import { asSentence } from "../../text/sentence";
import { firstResponseClaims } from "./joined-claims";

const COLUMNS = 3;

/** What happens when a post goes wrong, from the library's protocol: nothing has to be typed for it. */
export function firstResponseSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const { pilot, context: setting } = draft;
  if (setting.scope === null) return [];
  const { steps, whenLeadersHear } = context.library.firstResponse;
  const own = ownSteps(draft);
  return [
    {
      id: "first-response",
      part: context.picks.firstResponseInMain ? "main" : "appendix",
      kicker: "First response",
      title: slideTitle({ context, facts: { times: own.map(({ when }) => when) }, from: firstResponseClaims }),
      layout: "steps",
      steps: { kind: "steps", items: own.length > 0 ? own : steps.slice(0, COLUMNS) },
      message: [pauseWords(pilot, context), whenLeadersHear].filter((words) => words !== null).join(" "),
    },
  ];
}

/** Steps of our own go before the library's. */
const ownSteps = ({ safeguards }: ReadDraft): { when: string; what: string; who?: string }[] =>
  safeguards.firstResponse.flatMap(({ when, what, who }) =>
    when === null || what === null ? [] : [{ when, what, ...(who === null ? {} : { who }) }],
  );

function pauseWords(
  { outOfHoursPausedBy, outOfHoursPauseMinutes }: ReadDraft["pilot"],
  { locale, lexicon }: BuildContext,
) {
  if (outOfHoursPausedBy === null) return null;
  const within =
    outOfHoursPauseMinutes === null ? "" : ` within ${formatNumber(outOfHoursPauseMinutes, locale)}\u00A0minutes`;
  return `Who can pause ${lexicon.paused}${within}: ${asSentence(outOfHoursPausedBy)}`;
}
