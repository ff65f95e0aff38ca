import { formatDate } from "../../dates/format-date";
import type { BuildContext } from "../../sections/build-context";
import { hasStopRule } from "../../sections/pilot/has-stop-rule";
import { measureOf } from "../../sections/pilot/measure-of";
import { pilotTitleWords } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import { slideTitle } from "../../slides/slide-title";
import { withArticle } from "../../text/with-article";
import { answerClaims } from "./joined-claims";

/** The first decision in the words it will be minuted in; while there are none, what the pilot says of itself. */
export function askTitle({ asks, pilot, context: setting, alignment }: ReadDraft, context: BuildContext): string {
  const facts = {
    ...pilotTitleWords(pilot),
    purpose: setting.meetingPurpose ?? "decision",
    stopRule: hasStopRule({
      decisionDate: pilot.decisionDate,
      measures: pilot.metrics.map((metric) => measureOf(metric, alignment.needs)),
    }),
    hours: pilot.hoursPerWeek,
    locale: context.locale,
  };
  return slideTitle({ context, own: asks.asks[0]?.ask ?? null, facts, from: answerClaims });
}

const ACTS = { decision: "Say yes to", discussion: "Discuss", noting: "Note" } as const;

/**
 * What is asked for while nobody has put it into words: fixed words around what is known of it, "Say yes to a 16-week
 * social media pilot to answer the public, on Facebook, from 1 March 2027". It claims nothing that is not answered.
 */
export function openAsk({ pilot, context: setting }: ReadDraft, { lexicon, locale }: BuildContext): string {
  const { weeks, channels } = pilotTitleWords(pilot);
  const { undertaking, aim } = lexicon;
  const what = weeks === undefined ? withArticle(undertaking) : `${withArticle(weeks)}-week ${undertaking}`;
  const parts = [
    `${ACTS[setting.meetingPurpose ?? "decision"]} ${what}${aim === null ? "" : ` to ${aim}`}`,
    ...(channels === undefined ? [] : [`on ${channels}`]),
    ...(pilot.start === null ? [] : [`from ${formatDate(pilot.start, locale)}`]),
  ];
  return parts.join(", ");
}
