import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { Block, Cell } from "../../deck/block";
import { labelOf } from "../../deck/label-of";
import { figure, makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers } from "../../section";
import { formatNumber } from "../../text/format-number";
import { listWords, uncapitalise } from "../../text/sentence";
import { dimensionName, dimensionOptions, responseGroupOptions } from "./options";
import { bandSteps } from "./readiness-of";
import { PLANNING_AID } from "./readiness-slide";
import type { ReadinessValues } from "./schema";
import type { ReadinessBand, ShownReadiness } from "./shown-readiness";
import { statements } from "./statements";

type Answers = Pick<ReadAnswers<ReadinessValues>, "fixes" | "startStep">;

const BAND_NAMES: Readonly<Record<ReadinessBand, string>> = {
  prepare: "prepare",
  "small-pilot": "a small pilot",
  "two-way": "a two-way pilot",
  scale: "scale",
};

/** Scores by dimension, what is put right, and the statements as groups of three or more answered them. */
export function readinessDetailSlides({ fixes }: Answers, context: BuildContext): Slide[] {
  const { readiness } = context.picks;
  const body = [...(readiness === null ? [] : scoreBlocks(readiness, context)), ...fixTable(fixes, context)];
  const detail: Slide[] =
    body.length === 0
      ? []
      : [
          {
            id: "readiness-detail",
            part: "appendix",
            kicker: "Appendix: readiness",
            title: slideTitle({ context, candidates: [{ key: "readiness-detail" }] }),
            layout: "text",
            body,
          },
        ];
  return [...detail, ...(readiness === null ? [] : statementsSlide(readiness, context))];
}

function scoreBlocks(pick: ShownReadiness, context: BuildContext): Block[] {
  const known = pick.dimensions.filter(({ score }) => score !== null);
  return [
    { kind: "paragraph", text: totalWords(pick) },
    makeTable({
      caption: "Readiness by dimension, 0 to 100",
      columns: [
        { head: "Dimension", share: 380 },
        { head: "Weight", share: 250 },
        { head: "Score", share: 250 },
      ],
      rows: pick.dimensions.map(({ id, weight, score }) => [
        labelOf(dimensionOptions, id),
        figure(formatNumber(weight, context.locale)),
        figure(score === null ? "not shown" : formatNumber(Math.floor(score), context.locale)),
      ]),
      rhythm: "dense",
    }),
    ...(known.length < pick.dimensions.length && !pick.isOwnView
      ? [small("Not shown: not known, or answered by fewer than three people.")]
      : []),
    ...gapTable(pick, context),
    small(PLANNING_AID),
  ];
}

const small = (text: string): Block => ({ kind: "paragraph", role: "small", text });

function totalWords({ score, band, heldBy, isOwnView, groups, commitment, efficacy }: ShownReadiness): string {
  const { from, to } = bandSteps[band];
  const steps = from === to ? `step ${from}` : `steps ${from} to ${to}`;
  const held = band === "small-pilot" && heldBy.length > 0 ? `, held there by ${names(heldBy)}` : "";
  const asked = isOwnView
    ? "The presenter’s own view (n = 1)"
    : groups.map(({ group, n }) => `${uncapitalise(labelOf(responseGroupOptions, group) ?? group)} ${n}`).join(", ");
  return [
    `${asked}.`,
    `${score === null ? "Band" : `${score} of 100`}: ${BAND_NAMES[band]} (${steps})${held}.`,
    ...(commitment === null ? [] : [`We want to: ${Math.floor(commitment)} of 100.`]),
    ...(efficacy === null ? [] : [`We can: ${Math.floor(efficacy)} of 100.`]),
  ].join(" ");
}

const names = (ids: ShownReadiness["heldBy"]): string => listWords(ids.map(dimensionName));

function gapTable({ gaps }: ShownReadiness, { locale }: BuildContext): Block[] {
  if (gaps.length === 0) return [];
  const mean = (value: number): Cell => ({ text: formatNumber(Number(value.toFixed(1)), locale), figure: true });
  return [
    makeTable({
      caption: "Where leaders and staff differ, means of 1 to 5",
      columns: [
        { head: "Dimension", share: 380 },
        { head: "Leaders", share: 250 },
        { head: "Staff", share: 250 },
      ],
      rows: gaps.map(({ dimension, leaders, staff }) => [
        labelOf(dimensionOptions, dimension),
        mean(leaders),
        mean(staff),
      ]),
      rhythm: "dense",
    }),
  ];
}

function fixTable(fixes: Answers["fixes"], { locale }: BuildContext): Block[] {
  const rows = fixes.filter(({ action }) => action !== null);
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "What we put right",
      columns: [
        { head: "Action", share: 380 },
        { head: "Closes", share: 160 },
        { head: "Who", share: 180 },
        { head: "By", share: 160 },
      ],
      rows: rows.map(({ action, dimension, ownerRole, by }) => [
        action,
        labelOf(dimensionOptions, dimension),
        ownerRole,
        by === null ? null : formatDate(by, locale),
      ]),
      rhythm: "dense",
    }),
  ];
}

function statementsSlide({ statements: means }: ShownReadiness, context: BuildContext): Slide[] {
  if (means.length === 0) return [];
  const groups = responseGroupOptions.filter(({ value }) => means.some((row) => value in row.means));
  const table = makeTable({
    caption: "Statements, means of groups of three people or more, 1 disagree to 5 agree",
    columns: [{ head: "Statement", share: 480 }, ...groups.map(({ label }) => ({ head: label, share: 100 }))],
    rows: means.map((row) => [
      statements[row.id].text,
      ...groups.map(({ value }) => {
        const mean = Object.entries(row.means).find(([group]) => group === value)?.[1];
        return figure(mean === undefined ? "–" : formatNumber(Number(mean.toFixed(1)), context.locale));
      }),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "statements" }] });
  return [{ id: "statements", part: "appendix", kicker: "Appendix: readiness", title, layout: "table", table }];
}
