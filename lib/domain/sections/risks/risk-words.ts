import type { PlainDate } from "../../dates/plain-date";
import type { Library } from "../../library/library";
import { NOT_ACTING_IDS } from "../../library/not-acting";
import type { Cell } from "../../slides/block";
import { bandOf } from "../../slides/risk-band";
import type { Commitment } from "../../states/commitment";
import { chipWords, ownerAndState, ownerWords, type StateContext, standingWords } from "../../states/describe-standing";
import { isToBeConfirmed } from "../../text/to-be-confirmed";
import type { ReadAnswers } from "../define-section";
import type { RisksValues } from "./schema";
import { HIGHEST_SCORE, scoreAfter, scoreBefore } from "./score";

export type Risk = ReadAnswers<RisksValues>["risks"][number];
export type Control = Risk["controls"][number];

/** The risk of doing nothing stands beside the others, never among them. */
export const isNotActing = (risk: Pick<Risk, "libraryId">): boolean => NOT_ACTING_IDS.includes(risk.libraryId ?? "");

/** A score never stands without its word: "12 high". */
export const scoreWords = (score: number): string => `${score}\u00A0${bandOf(score)}`;

export const scoreCell = (score: number | null): Cell | null =>
  score === null ? null : { text: scoreWords(score), tone: bandOf(score) };

/**
 * A promise is made only of what is in place: while a risk has no control, or one that is not in place, scores, titles
 * and what would be solved say "would".
 */
export const isOnlyPlanned = (risks: readonly Pick<Risk, "controls">[]): boolean =>
  risks.some(({ controls }) => controls.length === 0 || controls.some(({ state }) => state !== "in-place"));

/** A control that is ticked as in place on a day before it is due: one of the two answers is not so. */
export const isSaidAhead = ({ state, due }: Pick<Control, "state" | "due">, now: PlainDate): boolean =>
  state === "in-place" && due !== null && due > now;

/** Whether the owner of a control has agreed to it. */
export const ownerCommitment = ({ ownerRole, ownerAgreed }: Control) => ({
  owner: ownerRole,
  agreed: ownerAgreed === "agreed",
  asked: ownerAgreed === null ? null : ownerAgreed !== "not-asked",
});

/** Whether the control itself is there. */
export const controlCommitment = ({ state, due }: Control): Commitment => ({
  inPlace: state === null ? null : state === "in-place",
  due,
});

/** Whoever only the library names, and nobody has chosen, is no owner of anything. */
const OWNER_OPEN = "Owner open";
const isOwnerOpen = ({ ownerRole }: Control): boolean => ownerRole !== null && isToBeConfirmed(ownerRole);

export const controlOwner = (control: Control, context: StateContext): string | null =>
  isOwnerOpen(control) ? OWNER_OPEN : ownerWords(ownerCommitment(control), context);

/** The same where an agreement has to be said as well. */
export const controlOwnerState = (control: Control, context: StateContext): string | null =>
  isOwnerOpen(control) ? OWNER_OPEN : ownerAndState(ownerCommitment(control), context);

/** What is done, marked while it is only planned: a plan to agree on something must not read as an agreement. */
export function controlText(control: Control, context: StateContext): string | null {
  if (control.text === null || control.state !== "planned") return control.text;
  return `${chipWords(controlCommitment(control), context)}: ${control.text}`;
}

/** How far a control is, with its day; null where nobody has said either. */
export const controlState = (control: Control, context: StateContext): string | null =>
  control.state === null && control.due === null ? null : standingWords(controlCommitment(control), context);

/** Where a control comes from; null where that is the number of an entry of our library, which tells a reader nothing. */
export const controlSource = (
  { sourceId }: Pick<Control, "sourceId">,
  { risks }: Pick<Library, "risks">,
): string | null => (risks.some(({ id }) => id === sourceId?.trim()) ? null : sourceId);

/** Whether a risk is solved, said as a promise until its controls are in place. */
export function outcomeWords(risk: Risk, { library }: Pick<StateContext, "library">): string | null {
  if (risk.solution === null) return null;
  const { held, promised } = library.states.outcomes[risk.solution];
  return isOnlyPlanned([risk]) ? promised : held;
}

/**
 * The scores of not acting as a sentence, told by its controls alone: they may be there already, or be no part of what
 * is asked for. Null without a score.
 */
export function notActingScores(risk: Risk): string | null {
  const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
  const [scores, same] = isOnlyPlanned([risk]) ? ["would score", "would still score"] : ["scores", "still scores"];
  const controls = risk.controls.some(({ text }) => text !== null)
    ? "its own controls"
    : "controls, none of them written yet,";
  if (before === null && after === null) return null;
  if (after === null) return `Left as it is, it scores ${inScale(before)}`;
  if (before === null) return `With ${controls} it ${scores} ${inScale(after)}`;
  const then = before === after ? `${same} that` : `${scores} ${inScale(after)}`;
  return `Left as it is, it scores ${inScale(before)}; with ${controls} it ${then}`;
}

/** A score for who does not know the scale. */
const inScale = (score: number | null): string =>
  score === null ? "" : `${score} of ${HIGHEST_SCORE}, ${bandOf(score)}`;

/** A to Z, then AA, AB …: the same letter in the table, on the map and in the register. */
export function riskLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : riskLetter(Math.floor(index / 26) - 1) + letter;
}
