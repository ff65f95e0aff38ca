import { labelOf } from "../form/label-of";
import { acceptanceOf } from "../sections/risks/acceptance-words";
import { riskCategoryOptions, treatmentOptions } from "../sections/risks/options";
import { controlOwner, controlState, isOnlyPlanned, outcomeWords, type Risk } from "../sections/risks/risk-words";
import { scoreAfter, scoreBefore } from "../sections/risks/score";
import { bandOf } from "../slides/risk-band";
import type { StateContext } from "../states/describe-standing";
import { asSentence, capitalise } from "../text/sentence";
import type { LetteredRisk } from "./lettered-risks";
import type { RegisterCell, RegisterColumn, RegisterSheet } from "./register-outline";

type Column = RegisterColumn & { of: (row: LetteredRisk, context: StateContext) => RegisterCell };

const score = (points: number | null): RegisterCell =>
  points === null ? null : { text: capitalise(bandOf(points)), tone: bandOf(points) };

const columns: readonly Column[] = [
  { head: "Letter", width: 8, of: ({ letter }) => letter },
  { head: "Risk", width: 34, of: ({ risk }) => risk.title },
  { head: "Cause", width: 30, of: ({ risk }) => risk.cause },
  { head: "What follows", width: 30, of: ({ risk }) => risk.consequence },
  { head: "Kind", width: 16, of: ({ risk }) => labelOf(riskCategoryOptions, risk.category) },
  { head: "Could happen from", width: 13, of: ({ risk }) => risk.windowFrom },
  { head: "Until", width: 13, of: ({ risk }) => risk.windowTo },
  { head: "Likelihood before", width: 11, of: ({ risk }) => risk.likelihood },
  { head: "Impact before", width: 11, of: ({ risk }) => risk.impact },
  { head: "Score before", width: 11, of: ({ risk }) => scoreBefore(risk) },
  { head: "Band before", width: 12, of: ({ risk }) => score(scoreBefore(risk)) },
  { head: "Controls", width: 50, of: ({ risk }, context) => controlsWords(risk, context) },
  { head: "Likelihood after", width: 11, of: ({ risk }) => risk.likelihoodAfter },
  { head: "Impact after", width: 11, of: ({ risk }) => risk.impactAfter },
  { head: "Score after", width: 11, of: ({ risk }) => scoreAfter(risk) },
  { head: "Band after", width: 12, of: ({ risk }) => score(scoreAfter(risk)) },
  { head: "Scores after hold once controls are in place", width: 18, of: ({ risk }) => onceInPlace(risk) },
  { head: "What is done with it", width: 16, of: ({ risk }) => labelOf(treatmentOptions, risk.treatment) },
  { head: "Solved", width: 13, of: ({ risk }, context) => outcomeWords(risk, context) },
  { head: "Who accepts what is left", width: 20, of: ({ risk }) => risk.acceptedBy },
  { head: "Acceptance", width: 14, of: ({ risk }, context) => acceptanceChip(risk, context) },
  { head: "Accepted on", width: 13, of: ({ risk }, context) => acceptedOn(risk, context) },
  { head: "Acceptance ends", width: 13, of: ({ risk }) => risk.acceptedUntil },
  { head: "Looked at again", width: 13, of: ({ risk }) => risk.reviewDate },
];

/** One row a risk, with everything that may be printed of it; days as they sort, year first. */
export const risksSheet = (risks: readonly LetteredRisk[], context: StateContext): RegisterSheet => ({
  name: "Risks",
  columns: columns.map(({ head, width }) => ({ head, width })),
  rows: risks.map((row) => columns.map((column) => column.of(row, context))),
});

/** Every control with its owner, its day and its state, one a line. */
function controlsWords({ controls }: Risk, context: StateContext): string | null {
  const lines = controls.flatMap((control) => {
    if (control.text === null) return [];
    const facts = [controlOwner(control, context), controlState(control, context)];
    const known = facts.filter((fact) => fact !== null).join("; ");
    return [known === "" ? control.text : `${asSentence(control.text)} ${known}`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}

/** No tag where nobody is named: an empty cell is an open question. */
function acceptanceChip(risk: Risk, { library, now }: StateContext): string | null {
  if (risk.acceptedBy === null) return null;
  const { state } = acceptanceOf(risk, now);
  return capitalise(state === "ended" ? library.states.acceptance.over : library.states.states[state].word);
}

/** The day it was accepted, also where that has ended since; a day that has not come is no acceptance. */
function acceptedOn(risk: Risk, { now }: StateContext): string | null {
  const { state, day } = acceptanceOf(risk, now);
  return state === "agreed" || state === "ended" ? day : null;
}

/** A planned control has lowered nothing yet. */
function onceInPlace({ controls }: Risk): string | null {
  if (controls.length === 0) return null;
  return isOnlyPlanned([{ controls }]) ? "Not all are in place" : "They are in place";
}
