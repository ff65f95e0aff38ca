import type { BuildContext } from "../../build-context";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber } from "../../text/format-number";
import { capitalise } from "../../text/sentence";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

const COLUMNS = 3;

/** What happens when a post goes wrong, from the library's protocol: nothing has to be typed for it. */
export function firstResponseSlide({ pilot, context: setting }: ReadDraft, context: BuildContext): Slide[] {
  if (setting.scope === null) return [];
  const { steps, whenLeadersHear } = context.library.firstResponse;
  return [
    {
      id: "first-response",
      part: context.picks.firstResponseInMain ? "main" : "appendix",
      kicker: "First response",
      title: slideTitle({ context, candidates: [{ key: "first-response" }] }),
      layout: "steps",
      steps: { kind: "steps", items: steps.slice(0, COLUMNS) },
      message: [pauseWords(pilot, context), whenLeadersHear].filter((words) => words !== null).join(" "),
    },
  ];
}

function pauseWords({ outOfHoursPausedBy, outOfHoursPauseMinutes }: ReadDraft["pilot"], { locale }: BuildContext) {
  if (outOfHoursPausedBy === null) return null;
  const within =
    outOfHoursPauseMinutes === null ? "" : ` within ${formatNumber(outOfHoursPauseMinutes, locale)}\u00A0minutes`;
  return `${capitalise(outOfHoursPausedBy)} can pause the accounts${within}.`;
}
