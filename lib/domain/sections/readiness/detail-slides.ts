import { labelOf } from "../../form/label-of";
import type { BlockOf } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import { capitalise, listWords, uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { fixOwner, fixState } from "./fix-words";
import { dimensionName, dimensionOptions, responseGroupOptions, STEPS_INSIDE } from "./options";
import { fixesClaims, scoreClaims, statementClaims } from "./readiness-claims";
import { bandSteps } from "./readiness-of";
import { FIXES_ON_SLIDE, PLANNING_AID } from "./readiness-slide";
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

/** Scores by dimension, who was asked, and the statements as groups of five or more answered them. */
export function readinessDetailSlides({ fixes }: Answers, context: BuildContext): Slide[] {
  const { readiness } = context.picks;
  return [
    ...(readiness === null ? [] : [scoresSlide(readiness, context)]),
    ...fixesSlide(fixes, context),
    ...(readiness === null ? [] : statementsSlide(readiness, context)),
  ];
}

const GATE = 40;

function scoresSlide(pick: ShownReadiness, context: BuildContext): Slide {
  return {
    id: "readiness-detail",
    part: "appendix",
    kicker: "Appendix: readiness",
    title: slideTitle({ context, facts: { score: pick.score }, from: scoreClaims }),
    layout: "chart-facts",
    chart: scoreBars(pick, context),
    facts: [bandFact(pick, context), ...wishFact(pick), ...gapFact(pick, context), ...hiddenFact(pick)],
    sources: [`${askedWords(pick)}${PLANNING_AID}`],
  };
}

/** One bar a dimension, its weight beside its name; below the gate nothing larger than a small pilot is advised. */
function scoreBars({ dimensions }: ShownReadiness, { locale }: BuildContext): BlockOf<"bars"> {
  const values = dimensions.flatMap(({ id, weight, score }) => {
    if (score === null) return [];
    const label = `${labelOf(dimensionOptions, id)} (${formatNumber(weight, locale)})`;
    return [{ label, value: Math.floor(score), text: formatNumber(Math.floor(score), locale) }];
  });
  return {
    kind: "bars",
    unit: "Score of each dimension, 0 to 100 (its weight)",
    target: { label: `gate ${GATE}`, value: GATE },
    series: [{ label: "Score", values }],
  };
}

function bandFact({ score, band, heldBy }: ShownReadiness, { lexicon }: BuildContext): Fact {
  const { from, to } = bandSteps[band];
  // Where only colleagues read along the further steps are not asked for.
  const last = lexicon.reach === "internal" && from <= STEPS_INSIDE ? Math.min(to, STEPS_INSIDE) : to;
  const steps = from === last ? `step ${from}` : `steps ${from} to ${last}`;
  const held = band === "small-pilot" && heldBy.length > 0 ? `, held there by ${names(heldBy)}` : "";
  const text = `${score === null ? "Band" : "of 100"}: ${BAND_NAMES[band]} (${steps})${held}`;
  return { label: "All dimensions", ...(score === null ? {} : { value: String(score) }), text };
}

function askedWords({ isOwnView, groups }: ShownReadiness): string {
  if (isOwnView) return "The presenter’s own view (n = 1). ";
  const asked = groups.map(({ group, n }) => `${uncapitalise(labelOf(responseGroupOptions, group) ?? group)} ${n}`);
  return asked.length === 0 ? "" : `Asked: ${asked.join(", ")}. `;
}

function wishFact({ commitment, efficacy }: ShownReadiness): Fact[] {
  const parts = [
    ...(commitment === null ? [] : [`we want to: ${Math.floor(commitment)}`]),
    ...(efficacy === null ? [] : [`we can: ${Math.floor(efficacy)}`]),
  ];
  return parts.length === 0 ? [] : [{ label: "Wish and ability, of 100", text: capitalise(parts.join("; ")) }];
}

/** Only where the owner ticked it: means of leaders and of staff on the dimensions where they differ most. */
function gapFact({ gaps }: ShownReadiness, { locale }: BuildContext): Fact[] {
  if (gaps.length === 0) return [];
  const mean = (value: number): string => formatNumber(Number(value.toFixed(1)), locale);
  const words = gaps.map(
    ({ dimension, leaders, staff }) => `${labelOf(dimensionOptions, dimension)} ${mean(leaders)} and ${mean(staff)}`,
  );
  return [{ label: "Leaders and staff differ, means of 1 to 5", text: words.join("; ") }];
}

function hiddenFact({ dimensions, isOwnView }: ShownReadiness): Fact[] {
  const hidden = dimensions.filter(({ score }) => score === null).map(({ id }) => id);
  if (hidden.length === 0) return [];
  const why = isOwnView ? "not asked" : "not known, or answered by fewer than five people";
  return [{ label: "Not shown", text: `${capitalise(names(hidden))}: ${why}` }];
}

const names = (ids: ShownReadiness["heldBy"]): string => listWords(ids.map(dimensionName));

/** The main slide has room for three; where there are more, all of them stand here. */
function fixesSlide(fixes: Answers["fixes"], context: BuildContext): Slide[] {
  const rows = fixes.filter(({ action }) => action !== null);
  if (rows.length <= FIXES_ON_SLIDE) return [];
  const table = makeTable({
    caption: "What we put right",
    columns: [
      { head: "Action", share: 380 },
      { head: "Closes", share: 160 },
      { head: "Who", share: 180 },
      { head: "How far it is", share: 160 },
    ],
    rows: rows.map((fix) => [
      fix.action,
      labelOf(dimensionOptions, fix.dimension),
      fixOwner(fix, context),
      fixState(fix, context),
    ]),
  });
  const title = slideTitle({ context, facts: { fixes: rows }, from: fixesClaims });
  return [{ id: "readiness-detail.2", part: "appendix", kicker: "Appendix: readiness", title, layout: "table", table }];
}

/** The groups that were asked stand in words: in a column each, most cells would be empty. */
function statementsSlide({ statements: means }: ShownReadiness, { locale, ...context }: BuildContext): Slide[] {
  if (means.length === 0) return [];
  const wordsOf = (row: (typeof means)[number]): string =>
    responseGroupOptions
      .flatMap(({ value, label }) => {
        const mean = Object.entries(row.means).find(([group]) => group === value)?.[1];
        return mean === undefined ? [] : [`${label} ${formatNumber(Number(mean.toFixed(1)), locale)}`];
      })
      .join("; ");
  const table = makeTable({
    caption: "Statements, means of groups of five people or more, 1 disagree to 5 agree",
    columns: [
      { head: "Statement", share: 480 },
      { head: "Who was asked, and their mean", share: 400 },
    ],
    rows: means.map((row) => [statements[row.id].text, wordsOf(row)]),
  });
  const title = slideTitle({
    context,
    facts: {
      groups: responseGroupOptions.map(({ value }) => value).filter((group) => means.some((row) => group in row.means)),
    },
    from: statementClaims,
  });
  return [{ id: "statements", part: "appendix", kicker: "Appendix: readiness", title, layout: "table", table }];
}
