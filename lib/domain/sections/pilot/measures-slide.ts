import { formatDate } from "../../dates/format-date";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { measureParts, type NeedOfMeasure, type ToldMeasure, toldMeasures } from "./measure-parts";
import { measuresSlideClaims } from "./pilot-claims";
import type { Judge } from "./pilot-words";
import type { PilotValues } from "./schema";

type Given = {
  pilot: ReadAnswers<PilotValues>;
  alignment: { needs: readonly NeedOfMeasure[] };
  context: Judge;
};

const MOST_MEASURES = 6;
/** A room reads those that the rule speaks of, and few. */
const MOST_IN_ROOM = 4;
/** One measure and its rule have room beside the pilot. */
export const LEAST_MEASURES = 2;

/** How we would know: the measures, the rule in three ways, and who decides by it. */
export function measuresSlide({ pilot, alignment, context: judge }: Given, context: BuildContext): Slide[] {
  const all = toldMeasures(pilot, alignment.needs);
  if (all.length < LEAST_MEASURES) return [];
  const shown = mainMeasures(all, context);
  const day = pilot.decisionDate === null ? null : formatDate(pilot.decisionDate, context.locale);
  return [
    {
      id: "measures",
      part: "main",
      kicker: "How we would know",
      title: slideTitle({ context, facts: { measures: all, day, locale: context.locale }, from: measuresSlideClaims }),
      layout: "message",
      parts: measureParts({ shown, all, pilot, judge }, "main", context),
    },
  ];
}

/** Those that the rule needs stand first: outcomes, then safety and effort; then what else is counted. */
function mainMeasures(measures: readonly ToldMeasure[], { density }: BuildContext): ToldMeasure[] {
  const ofKind = (kind: ToldMeasure["kind"]): ToldMeasure[] => measures.filter((measure) => measure.kind === kind);
  const inRule = [...ofKind("outcome"), ...ofKind("safety"), ...ofKind("effort")];
  return [...inRule, ...measures.filter((measure) => !inRule.includes(measure))].slice(
    0,
    density === "present" ? MOST_IN_ROOM : MOST_MEASURES,
  );
}
