import type { Block, Cell } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import { isUnverified } from "../../slides/measure-words";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { fitClaims } from "./alignment-claims";
import { measureValue, moveWords, type Need, objectiveLine } from "./need-words";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs" | "fitHeadline" | "longTermVision">;
const MAX_ROWS = 4;

/** Needs that the slide shows: worth one from the first page reference or the second need on; an unlinked need is left out. */
export function needsInFit(needs: readonly Need[]): Need[] {
  const linked = linkedNeeds(needs);
  return linked.length === 0 || (linked.length < 2 && linked[0]?.docRef === null) ? [] : linked.slice(0, MAX_ROWS);
}

const linkedNeeds = (needs: readonly Need[]): Need[] =>
  needs.filter(({ title, corporateObjective }) => title !== null && corporateObjective !== null);

/** Each need with the priority that it would serve, where that stands, and the number it is held to. */
export function fitSlide({ needs, fitHeadline, longTermVision }: Values, context: BuildContext): Slide[] {
  const shown = needsInFit(needs);
  if (shown.length === 0) return [];
  const priorities = new Set(linkedNeeds(needs).map((need) => need.corporateObjective)).size;
  return [
    {
      id: "fit",
      part: "main",
      kicker: "Fit with our plan",
      title: slideTitle({ context, own: fitHeadline, facts: { shown, priorities }, from: fitClaims }),
      layout: "message",
      parts: [{ need: "must", place: "main", block: fitTable(shown, needs, context) }, ...visionParts(longTermVision)],
    },
  ];
}

/** The number of the need that the deck opens with is drawn there; a table of that one number alone would only say it again. */
function fitTable(shown: readonly Need[], needs: readonly Need[], context: BuildContext): Block {
  const isShown = context.density === "present";
  const detail = <T>(column: T): T[] => (isShown ? [] : [column]);
  const hasOthers = shown.some((need) => need !== needs[0] && targetWords(need, context) !== null);
  const number = <T>(column: T): T[] => (hasOthers ? [column] : []);
  return makeTable({
    caption: "Needs, the priorities they serve and their measures",
    columns: [
      { head: "Need", share: 205 },
      { head: "Priority it serves", share: 205 },
      ...number({ head: "Measure", share: 150 }),
      ...number({ head: "Today and target", share: 190 }),
      ...detail({ head: "Owner", share: 130 }),
    ],
    rows: shown.map((need) => [
      need.title,
      isShown ? need.corporateObjective : objectiveLine(need),
      ...number(need.measureName),
      ...number(targetCell(need, context)),
      ...detail(need.ownerDept),
    ]),
    rhythm: "roomy",
  });
}

const visionParts = (vision: string | null): MessagePart[] =>
  vision === null
    ? []
    : [
        {
          need: "may",
          place: "foot",
          heading: "Where it leads",
          block: { kind: "callout", tone: "note", text: vision, onlyReadAhead: true },
          isElsewhere: true,
        },
      ];

/** A number without its source stays at the size of text, as nothing unverified is set large. */
function targetCell(need: Need, context: BuildContext): Cell | null {
  const words = targetWords(need, context);
  return isUnverified(need) ? words : figure(words);
}

function targetWords(need: Need, context: BuildContext): string | null {
  const today = measureValue(need, need.measureBaseline, context);
  const words = moveWords(need, context) ?? today ?? measureValue(need, need.measureTarget, context);
  return words !== null && isUnverified(need) ? `${words} (today unverified)` : words;
}
