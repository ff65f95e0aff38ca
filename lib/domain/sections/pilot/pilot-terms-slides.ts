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
import { measuresClaims, termsClaims } from "./pilot-claims";
import { type GivenTerms, pilotTerms } from "./pilot-term-rows";
import type { MetricKind } from "./schema";

/** What it reads beside its own section: the needs that its measures are linked to, and where it is decided. */
type Given = GivenTerms & { alignment: { needs: readonly MeasuredNeed[] } };

const KICKER = "Appendix: terms of the pilot";

/** What is agreed beforehand: terms, every measure drawn between today, success and worst, and where each comes from. */
export function pilotTermsSlides(draft: Given, context: BuildContext): Slide[] {
  const measures = draft.pilot.metrics
    .map((metric) => measureOf(metric, draft.alignment.needs))
    .filter((measure) => measure.name !== null);
  return [...termsSlide(draft, context), ...measuresSlide(measures, context)];
}

function termsSlide(draft: Given, context: BuildContext): Slide[] {
  const terms = pilotTerms(draft, context);
  if (terms.length === 0) return [];
  const body = terms.map(
    ([term, words]): Block => ({
      kind: "paragraph",
      role: "small",
      text: [{ text: `${term}: `, strong: true }, { text: words }],
    }),
  );
  const title = slideTitle({
    context,
    facts: { aim: draft.pilot.hypothesis, wayOut: draft.pilot.exitPlan },
    from: termsClaims,
  });
  return [{ id: "pilot-terms", part: "appendix", kicker: KICKER, title, layout: "text", body, columns: 2 }];
}

/** The measures drawn where success and worst are set, then what each of them shows and who brings it. */
function measuresSlide(measures: readonly Measure[], context: BuildContext): Slide[] {
  if (measures.length === 0) return [];
  const items = measures.flatMap((measure) => gauge(measure, context));
  const title = slideTitle({ context, facts: { measures, drawn: items.length }, from: measuresClaims });
  const frame = { id: "pilot-terms.2", part: "appendix", kicker: KICKER, title } as const;
  if (items.length === 0) return [{ ...frame, layout: "table", table: measuresTable(measures, context) }];
  const gauges: Block = { kind: "gauges", items };
  if (items.length < measures.length) {
    return [{ ...frame, layout: "text", body: [gauges, measuresTable(measures, context)] }];
  }
  return [{ ...frame, layout: "text", wide: [gauges], body: measures.flatMap(measureLine), columns: 2 }];
}

function gauge(measure: Measure, { locale }: BuildContext): BlockOf<"gauges">["items"] {
  const { name, unit, today, success, worst, better } = measure;
  if (name === null || success === null || worst === null || better === null) return [];
  const words = (value: number): string => valueWords(value, measure, locale) ?? "";
  const start = todayWords(measure, locale);
  return [
    {
      label: name,
      unit: unit ?? "",
      today,
      success,
      worst,
      better,
      text: `${start === null ? "" : `${start} → `}${words(success)}, at worst ${words(worst)}`,
    },
  ];
}

/** Where its numbers are drawn, what else there is to say of a measure is a line. */
function measureLine(measure: Measure): Block[] {
  const words = [showsWords(measure), comesFrom(measure)].filter((part) => part !== null).join("; ");
  if (words === "") return [];
  return [{ kind: "paragraph", role: "small", text: [{ text: `${measure.name}: `, strong: true }, { text: words }] }];
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
