import { rowsInOrder } from "../../form/find-row";
import type { Block, Cell, RiskPoint } from "../../slides/block";
import { type Line, plainLine } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import { asSentence, capitalise } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { aboveLimitWords } from "./appetite-words";
import {
  controlOwner,
  controlText,
  isNotActing,
  isOnlyPlanned,
  notActingScores,
  type Risk,
  riskLetter,
  scoreCell,
} from "./risk-words";
import { risksClaims } from "./risks-claims";
import { riskSaid, risksForRoom } from "./risks-for-room";
import type { RisksValues } from "./schema";
import { scoreAfter, scoreBefore } from "./score";

const MAX_ROWS_IN_MAIN = 5;
// What a row of this table has room for; the register in the appendix has the whole control.
const LINE_CHARACTERS = 41;
const CELL_CHARACTERS = 80;

type Values = Pick<ReadAnswers<RisksValues>, "risks" | "appetite" | "headline">;

/** The five risks that matter most beside a small map, and what not acting would mean. */
export function risksSlide({ risks, appetite, headline }: Values, context: BuildContext): Slide[] {
  const named = rowsInOrder(risks, context.picks.riskOrder).filter((risk) => risk.title !== null);
  const acting = named.filter((risk) => !isNotActing(risk));
  const shown = acting.slice(0, MAX_ROWS_IN_MAIN);
  if (shown.length === 0) return [];
  const note = notActingLine(named.find(isNotActing));
  const points = shown.flatMap(mapPoint);
  const whole = {
    id: "risks",
    part: "main" as const,
    kicker: context.library.readers[context.variant].risks,
    title: slideTitle({ context, own: headline, facts: { risks: named, appetite }, from: risksClaims }),
    table: riskTable(shown, context),
    ...(note === null ? {} : { note }),
    sources: [scaleLine(named, shown.length, appetite)],
  };
  if (points.length === 0) return [{ ...whole, layout: "table" }];
  const shownToRoom = context.density === "present" ? risksForRoom(named, appetite) : null;
  if (shownToRoom !== null) {
    const { id, part, kicker, title, sources } = whole;
    const notes = [...shown.map((risk) => riskSaid(risk, context)), ...(note === null ? [] : [plainLine(note)])];
    return [{ id, part, kicker, title, sources, layout: "chart-facts", notes, ...shownToRoom }];
  }
  return [{ ...whole, layout: "table-map", map: { kind: "riskMatrix", points } }];
}

function riskTable(shown: readonly Risk[], context: BuildContext): Block {
  return makeTable({
    caption: "Risks before and after their controls",
    columns: [
      { head: "Risk", share: 158 },
      { head: "Before", share: 88 },
      { head: isOnlyPlanned(shown) ? "Would be" : "After", share: 107 },
      { head: "Control and owner", share: 302 },
    ],
    rows: shown.map((risk, index) => [
      [{ text: riskLetter(index), strong: true }, { text: `\u00A0· ${risk.title}` }],
      scoreCell(scoreBefore(risk)),
      scoreCell(scoreAfter(risk)),
      controlCell(risk, context),
    ]),
    rhythm: "dense",
  });
}

function controlCell(risk: Risk, context: BuildContext): Cell | null {
  const control = risk.controls.find(({ text }) => text !== null);
  const text = control === undefined ? null : controlText(control, context);
  if (control === undefined || text === null) return null;
  const owner = controlOwner(control, context);
  if (owner === null) return shortClause(text, CELL_CHARACTERS);
  const room = Math.max(CELL_CHARACTERS - owner.length, LINE_CHARACTERS / 2);
  const words = shortClause(text, room);
  return words.length <= LINE_CHARACTERS ? `${words}\n${owner}` : `${asSentence(words)} ${owner}`;
}

function mapPoint(risk: Risk, index: number): RiskPoint[] {
  const before = pointAt(risk.likelihood, risk.impact);
  const after = pointAt(risk.likelihoodAfter, risk.impactAfter);
  const at = after ?? before;
  if (at === null) return [];
  const moved = before !== null && after !== null;
  return [{ letter: riskLetter(index), label: risk.title ?? "", ...at, ...(moved ? { before } : {}) }];
}

type Place = Pick<RiskPoint, "likelihood" | "impact">;

function pointAt(likelihood: number | null, impact: number | null): Place | null {
  return likelihood === null || impact === null ? null : asPlace({ likelihood, impact });
}

// The section's own schema admits whole scores from 1 to 5 alone.
const asPlace = (scores: { likelihood: number; impact: number }): Place => scores as Place;

function notActingLine(risk: Risk | undefined): Line | null {
  if (risk === undefined) return null;
  const scores = notActingScores(risk);
  return [
    { text: "Not acting is a risk too: ", strong: true },
    { text: [risk.consequence ?? risk.title ?? "", ...(scores === null ? [] : [scores])].join("; ") },
  ];
}

/** What the scores mean, and how many lie above what we accept; one line for the whole, never an average. */
function scaleLine(named: readonly Risk[], shown: number, appetite: number | null): string {
  const scale = "Likelihood × impact: low 1–4, moderate 5–9, high 10–14, severe 15–25.";
  const accepted = aboveLimitWords(named, appetite);
  const part = `${capitalise(numberWord(shown))} ${shown === 1 ? "is" : "are"} shown; the register is in the appendix.`;
  return [scale, accepted, ...(named.length > shown ? [part] : [])].join(" ");
}
