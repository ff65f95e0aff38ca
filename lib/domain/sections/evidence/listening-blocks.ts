import { formatDate, formatSpan } from "../../dates/format-date";
import type { Block } from "../../slides/block";
import type { Line } from "../../slides/line";
import { figure, makeTable } from "../../slides/make-table";
import { formatNumber, formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { EvidenceValues } from "./schema";

export type Listening = Pick<
  ReadAnswers<EvidenceValues>,
  "reachFigures" | "listeningFrom" | "listeningTo" | "listeningMentions" | "listeningUnanswered" | "listeningThemes"
>;

/** What was said, counted, and how many of our audience are there. */
export const listeningBlocks = (answers: Listening, context: BuildContext): Block[] => [
  ...countBlocks(answers, context),
  ...reachTable(answers.reachFigures, context),
];

function countBlocks(answers: Listening, { locale, lexicon }: BuildContext): Block[] {
  const { listeningMentions, listeningUnanswered, listeningThemes } = answers;
  const counts = [
    ...(listeningMentions === null
      ? []
      : [{ label: lexicon.listened, value: formatNumber(listeningMentions, locale) }]),
    ...(listeningUnanswered === null
      ? []
      : [{ label: "Questions without an answer", value: formatNumber(listeningUnanswered, locale) }]),
  ];
  const period = listeningPeriod(answers, locale);
  // A count that nobody can repeat has no source, and is not set large.
  const items = period === null ? [] : counts;
  const lines: Line[] = [
    ...(period === null ? counts.map(({ label, value }) => `${label}: ${value} (unverified)`) : [`Counted ${period}.`]),
    ...(listeningThemes === null ? [] : [[{ text: "Themes: ", strong: true as const }, { text: listeningThemes }]]),
  ];
  return [
    ...(items.length === 0 ? [] : [{ kind: "figures", items } as const]),
    ...lines.map((text): Block => ({ kind: "paragraph", text })),
  ];
}

/** From when to when somebody listened; null where nobody has said. */
export function listeningPeriod(
  { listeningFrom: from, listeningTo: to }: Pick<Listening, "listeningFrom" | "listeningTo">,
  locale: string,
): string | null {
  if (from !== null && to !== null) return `from ${formatSpan(from, to, locale)}`;
  if (from !== null) return `from ${formatDate(from, locale)}`;
  return to === null ? null : `until ${formatDate(to, locale)}`;
}

function reachTable(rows: Listening["reachFigures"], { locale }: BuildContext): Block[] {
  const named = rows.filter(({ platform }) => platform !== null);
  if (named.length === 0) return [];
  return [
    makeTable({
      caption: "How many of our audience are there",
      columns: [
        { head: "Channel", share: 150 },
        { head: "Among whom", share: 250 },
        { head: "How many", share: 120 },
        { head: "When asked", share: 150 },
        { head: "Source", share: 210 },
      ],
      rows: named.map(({ platform, population, value, unit, fieldworkDate, source }) => [
        platform,
        population,
        figure(value === null ? null : formatQuantity(value, unit, locale)),
        fieldworkDate === null ? null : formatDate(fieldworkDate, locale),
        source ?? "unverified",
      ]),
    }),
  ];
}
