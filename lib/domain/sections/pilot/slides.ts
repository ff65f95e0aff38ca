import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import { makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import type { PilotValues } from "./schema";

type Values = ReadAnswers<PilotValues>;

/** Steps and stops of the pilot; its measures and terms need the needs and the decision-maker beside them. */
export const pilotSlides = (slide: SlideMaker<PilotValues>): readonly SlideSpec[] => [
  slide({ id: "pilot-terms.4", part: "appendix", needs: ["phases"] }, ({ phases }, context) =>
    phasesSlide(phases, context),
  ),
  slide({ id: "pilot-terms.5", part: "appendix", needs: ["stops"] }, ({ stops }, context) =>
    stopsSlide(stops, context),
  ),
];

const KICKER = "Appendix: terms of the pilot";

function phasesSlide(phases: Values["phases"], context: BuildContext): Slide[] {
  const named = phases.filter((phase) => phase.name !== null);
  if (named.length === 0) return [];
  const day = (date: string | null): string | null => (date === null ? null : formatDate(date, context.locale));
  const table = makeTable({
    caption: "Phases of the pilot",
    columns: [
      { head: "Phase", share: 480 },
      { head: "From", share: 200 },
      { head: "Until", share: 200 },
    ],
    rows: named.map(({ name, start, end }) => [name, day(start), day(end)]),
  });
  const title = slideTitle({ context, candidates: [{ key: "pilot-terms.phases" }] });
  return [{ id: "pilot-terms.4", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

function stopsSlide(stops: Values["stops"], context: BuildContext): Slide[] {
  const named = stops.filter((stop) => stop.activity !== null);
  if (named.length === 0) return [];
  const table = makeTable({
    caption: "What stops to make room",
    columns: [
      { head: "What stops", share: 580 },
      { head: "Ends a way in for people who are not online", share: 300 },
    ],
    rows: named.map(({ activity, offlineRoute }) => [activity, yesNoWords(offlineRoute)]),
  });
  const title = slideTitle({ context, candidates: [{ key: "pilot-terms.stops" }] });
  return [{ id: "pilot-terms.5", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

function yesNoWords(value: boolean | null): string | null {
  if (value === null) return null;
  return value ? "yes" : "no";
}
