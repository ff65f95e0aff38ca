import type { BlockOf } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import { valueWords } from "../../slides/measure-words";
import type { BuildContext } from "../build-context";
import { type Measure, todayWords } from "./measure-of";

/** The measures with their numbers in columns, as a paper prints them. */
export const measuresTable = (measures: readonly Measure[], { locale }: BuildContext): BlockOf<"table"> =>
  makeTable({
    caption: "Measures with success and the worst we would accept",
    columns: [
      { head: "Measure", share: 470 },
      { head: "Today", share: 130 },
      { head: "Success", share: 110 },
      { head: "Worst we would accept", share: 170 },
    ],
    rows: measures.map((measure) => [
      measure.name,
      figure(todayWords(measure, locale)),
      figure(valueWords(measure.success, measure, locale)),
      figure(valueWords(measure.worst, measure, locale)),
    ]),
    rhythm: "dense",
  });
