import { formatDate } from "../../dates/format-date";
import { labelOf } from "../../form/label-of";
import type { BlockOf } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { formatNumber, formatQuantity } from "../../text/format-number";
import { capitalise, uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../define-section";
import { placeOptions, trainerOptions, trainingFormatOptions } from "./options";
import type { TrainingValues } from "./schema";
import { trainingClaims } from "./training-claims";

/** What is taught, to whom, by whom and when; how sure people feel stays with those who asked them. */
export const trainingSlides = (slide: SlideMaker<TrainingValues>): readonly SlideSpec[] => [
  slide({ id: "training", part: "appendix", needs: ["modules"] }, trainingSlide),
];

type Module = ReadAnswers<TrainingValues>["modules"][number];

function trainingSlide({ modules }: Pick<ReadAnswers<TrainingValues>, "modules">, context: BuildContext): Slide[] {
  const rows = modules.filter(({ name }) => name !== null);
  if (rows.length === 0) return [];
  const title = slideTitle({ context, facts: { modules: rows }, from: trainingClaims });
  const isTold = isToldFirst("training", context.variant) && rows.length >= LEAST_TOLD && rows.length <= MOST_TOLD;
  const frame = { id: "training", part: "appendix", kicker: "Appendix: training", title } as const;
  if (!isTold) return [{ ...frame, layout: "table", table: fullTable(rows, context) }];
  const block = toldTable(rows, context);
  return [{ ...frame, layout: "message", parts: [{ need: "must", place: "main", block }] }];
}

const CAPTION = "Training, for whom, how and when";
/** So many rows fill a slide at the size of one that is told. */
const LEAST_TOLD = 3;
const MOST_TOLD = 4;

/** Fewer columns in larger letters, for readers who are told of training among the first. */
function toldTable(rows: readonly Module[], { locale, density }: BuildContext): BlockOf<"table"> {
  return makeTable({
    caption: CAPTION,
    columns: [
      { head: "What is taught", share: 250 },
      { head: "For whom", share: 190 },
      { head: "How, and where", share: 190 },
      { head: "Taught by", share: 100 },
      { head: "Planned for", share: 150 },
    ],
    rows: rows.map(({ name, audience, format, place, minutes, trainer, date }) => [
      name,
      audience,
      howWords([
        labelOf(trainingFormatOptions, format),
        labelOf(placeOptions, place),
        minutes === null ? null : formatQuantity(minutes, "minutes", locale),
      ]),
      labelOf(trainerOptions, trainer),
      date === null ? null : formatDate(date, locale),
    ]),
    // What is shown to a room is set larger already.
    ...(density === "present" ? {} : { rhythm: "roomy" as const }),
  });
}

function howWords(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : capitalise(known.map(uncapitalise).join(", "));
}

function fullTable(rows: readonly Module[], { locale }: BuildContext): BlockOf<"table"> {
  return makeTable({
    caption: CAPTION,
    columns: [
      { head: "What is taught", share: 230 },
      { head: "For whom", share: 190 },
      { head: "How", share: 120 },
      { head: "Where", share: 90 },
      { head: "Minutes", share: 70 },
      { head: "Taught by", share: 90 },
      { head: "Planned for", share: 120 },
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
  });
}
