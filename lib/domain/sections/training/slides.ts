import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import { labelOf } from "../../deck/label-of";
import { figure, makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { formatNumber } from "../../text/format-number";
import { placeOptions, trainerOptions, trainingFormatOptions } from "./options";
import type { TrainingValues } from "./schema";

/** What is taught, to whom, by whom and when; how sure people feel stays with those who asked them. */
export const trainingSlides = (slide: SlideMaker<TrainingValues>): readonly SlideSpec[] => [
  slide({ id: "training", part: "appendix", needs: ["modules"] }, trainingSlide),
];

function trainingSlide({ modules }: Pick<ReadAnswers<TrainingValues>, "modules">, context: BuildContext): Slide[] {
  const rows = modules.filter(({ name }) => name !== null);
  if (rows.length === 0) return [];
  const { locale } = context;
  const table = makeTable({
    caption: "Training, for whom, how and when",
    columns: [
      { head: "What is taught", share: 230 },
      { head: "For whom", share: 190 },
      { head: "How", share: 120 },
      { head: "Where", share: 90 },
      { head: "Minutes", share: 70 },
      { head: "Taught by", share: 90 },
      { head: "When", share: 120 },
    ],
    rows: rows.map(({ name, audience, format, place, minutes, trainer, date }) => [
      name,
      audience,
      labelOf(trainingFormatOptions, format),
      labelOf(placeOptions, place),
      figure(minutes === null ? null : formatNumber(minutes, locale)),
      labelOf(trainerOptions, trainer),
      date === null ? null : formatDate(date, locale),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "training" }] });
  return [{ id: "training", part: "appendix", kicker: "Appendix: training", title, layout: "table", table }];
}
