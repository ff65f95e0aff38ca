import { labelOf } from "../../form/label-of";
import type { Block, BlockOf } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import { type MeasuredNeed, valueWords } from "../../slides/measure-words";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { type Measure, measureOf, todayWords } from "./measure-of";
import { betterOptions } from "./options";
import { termsClaims } from "./pilot-claims";
import { type GivenTerms, pilotTerms } from "./pilot-term-rows";
import type { MetricKind } from "./schema";

/** What it reads beside its own section: the needs that its measures are linked to, and where it is decided. */
type Given = GivenTerms & { alignment: { needs: readonly MeasuredNeed[] } };

/** What is agreed beforehand: what each measure shows, from where and between which limits; then the terms in small entries. */
export function pilotTermsSlides(draft: Given, context: BuildContext): Slide[] {
  const measures = draft.pilot.metrics
    .map((metric) => measureOf(metric, draft.alignment.needs))
    .filter((measure) => measure.name !== null);
  const body = pilotTerms(draft, context).map(
    ([term, words]): Block => ({
      kind: "paragraph",
      role: "small",
      text: [{ text: `${term}: `, strong: true }, { text: words }],
    }),
  );
  const wide = measures.length === 0 ? [] : [measuresTable(measures, context)];
  if (wide.length + body.length === 0) return [];
  const title = slideTitle({
    context,
    facts: { aim: draft.pilot.hypothesis, wayOut: draft.pilot.exitPlan },
    from: termsClaims,
  });
  const kicker = "Appendix: terms of the pilot";
  return [{ id: "pilot-terms", part: "appendix", kicker, title, layout: "text", wide, body, columns: 2 }];
}

const comesFrom = ({ dataSource, owner }: Measure): string | null =>
  [dataSource, owner].filter((part) => part !== null).join("; ") || null;

function measuresTable(measures: readonly Measure[], context: BuildContext): BlockOf<"table"> {
  return makeTable({
    caption: "What each measure shows, and where it comes from",
    columns: [
      { head: "Measure", share: 280 },
      { head: "What it shows", share: 220 },
      { head: "Today", share: 80 },
      { head: "Success; worst", share: 110 },
      { head: "Comes from, brought by", share: 190 },
    ],
    rows: measures.map((measure) => [
      measure.name,
      showsWords(measure),
      figure(todayWords(measure, context.locale)),
      figure(thresholds(measure, context)),
      comesFrom(measure),
    ]),
  });
}

function showsWords({ kind, better }: Measure): string | null {
  const shows = kind === null ? null : SHOWS[kind];
  const way = labelOf(betterOptions, better);
  if (shows === null || way === null) return shows ?? way;
  return `${shows}; ${uncapitalise(way)}`;
}

/** What each kind of measure tells, as it stands after its name or under "What it shows". */
const SHOWS: Readonly<Record<MetricKind, string>> = {
  output: "shows what we do",
  outtake: "shows what people notice",
  outcome: "shows what changes",
  safety: "shows whether it is safe",
  effort: "shows what it takes",
};

function thresholds(measure: Measure, { locale }: BuildContext): string | null {
  const [success, worst] = [measure.success, measure.worst].map((value) => valueWords(value, measure, locale));
  if (success == null || worst == null) return success ?? (worst == null ? null : `at worst ${worst}`);
  return `${success}; ${worst}`;
}
