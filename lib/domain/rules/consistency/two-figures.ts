import { makeFinding, type Place } from "../../findings/make-finding";
import type { ReadDraft } from "../../sections/registry";
import { foldCase } from "../../text/fold-case";
import type { ConsistencyRule } from "./consistency-rule";

type Figure = { measure: string; value: number; place: Place };

/** One measure carries two numbers for today. */
export const twoFigures: ConsistencyRule = {
  skipWhileBlank: ["alignment"],
  check: (draft) => {
    const figures = figuresOf(draft);
    return figures.flatMap(({ measure, value, place }, index) => {
      const earlier = figures.slice(0, index).find((figure) => figure.measure === measure && figure.value !== value);
      return earlier === undefined ? [] : [makeFinding("cross.two-figures", place, { a: earlier.value, b: value })];
    });
  },
};

/** Today's numbers of all needs, and of the pilot's measures that stand on their own. */
const figuresOf = ({ alignment, pilot }: ReadDraft): Figure[] => [
  ...alignment.needs.flatMap(({ id, measureName, measureUnit, measureBaseline }) =>
    figureOf(measureName, measureUnit, measureBaseline, {
      sectionId: "alignment",
      questionKey: "needs",
      rowId: id,
      column: "measureBaseline",
    }),
  ),
  ...pilot.metrics.flatMap(({ id, name, unit, baseline }) =>
    figureOf(name, unit, baseline, { sectionId: "pilot", questionKey: "metrics", rowId: id, column: "baseline" }),
  ),
];

function figureOf(name: string | null, unit: string | null, value: number | null, place: Place): Figure[] {
  if (name === null || unit === null || value === null) return [];
  return [{ measure: foldCase(`${name.trim()}, ${unit.trim()}`), value, place }];
}
