import type { BuildContext } from "../../sections/build-context";
import { hasStopRule } from "../../sections/pilot/has-stop-rule";
import { measureOf } from "../../sections/pilot/measure-of";
import { pilotTitleWords } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import { slideTitle } from "../../slides/slide-title";
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
