import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatQuantity } from "../../text/format-number";
import { asSentence } from "../../text/sentence";
import { firstResponseClaims } from "./joined-claims";

/** What happens when a post goes wrong: the author's own steps, or the library's once somebody has kept them. */
export function firstResponseSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const items = stepsOf(draft);
  if (draft.context.scope === null || items.length === 0) return [];
  const message = pauseWords(draft.pilot, context);
  return [
    {
      id: "first-response",
      part: context.picks.firstResponseInMain ? "main" : "appendix",
      kicker: "First response",
      title: slideTitle({ context, facts: { times: items.map(({ when }) => when) }, from: firstResponseClaims }),
      layout: "steps",
      steps: { kind: "steps", items },
      ...(message === null ? {} : { message }),
    },
  ];
}

const stepsOf = ({ safeguards }: ReadDraft): { when: string; what: string; who?: string }[] =>
  safeguards.firstResponse.flatMap(({ when, what, who }) =>
    when === null || what === null ? [] : [{ when, what, ...(who === null ? {} : { who }) }],
  );

function pauseWords({ outOfHoursPausedBy, outOfHoursPauseMinutes }: ReadDraft["pilot"], { locale }: BuildContext) {
  if (outOfHoursPausedBy === null) return null;
  const within =
    outOfHoursPauseMinutes === null ? "" : ` within ${formatQuantity(outOfHoursPauseMinutes, "minutes", locale)}`;
  return `Who can pause it${within}: ${asSentence(outOfHoursPausedBy)}`;
}
