import { NOT_ACTING_IDS } from "../../library/not-acting";
import type { Cell } from "../../slides/block";
import { ownerWords } from "../../slides/owner-words";
import { bandOf } from "../../slides/risk-band";
import type { ReadAnswers } from "../define-section";
import type { RisksValues } from "./schema";

export type Risk = ReadAnswers<RisksValues>["risks"][number];
export type Control = Risk["controls"][number];

/** The risk of doing nothing stands beside the others, never among them. */
export const isNotActing = (risk: Pick<Risk, "libraryId">): boolean => NOT_ACTING_IDS.includes(risk.libraryId ?? "");

/** A score never stands without its word: "12 high". */
export const scoreWords = (score: number): string => `${score}\u00A0${bandOf(score)}`;

export const scoreCell = (score: number | null): Cell | null =>
  score === null ? null : { text: scoreWords(score), tone: bandOf(score) };

/** A promise is made only of what is in place: while any control is planned, scores and titles say "would". */
export const isOnlyPlanned = (risks: readonly Pick<Risk, "controls">[]): boolean =>
  risks.some((risk) => risk.controls.some((control) => control.state !== "in-place"));

export const controlOwner = (control: Control): string | null =>
  ownerWords(control.ownerRole, control.ownerAgreed === "agreed");

/** A to Z, then AA, AB …: the same letter in the table, on the map and in the register. */
export function riskLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : riskLetter(Math.floor(index / 26) - 1) + letter;
}
