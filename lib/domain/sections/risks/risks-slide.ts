import { rowsInOrder } from "../../form/find-row";
import type { Block, BoxItem, Cell } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import { asSentence, capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { acceptanceWords } from "./acceptance-words";
import { aboveLimitWords, overWords } from "./appetite-words";
import {
  type Control,
  controlOwnerState,
  controlState,
  controlText,
  isNotActing,
  isOnlyPlanned,
  notActingScores,
  type Risk,
  scoreWords,
} from "./risk-words";
import { risksClaims } from "./risks-claims";
import { MOST_IN_ROOM, riskFigures, riskSaid } from "./risks-for-room";
import type { RisksValues } from "./schema";
import { DEFAULT_APPETITE, HIGHEST_SCORE, scoreAfter, scoreBefore } from "./score";

const MOST_ROWS = 7;

type Values = Pick<ReadAnswers<RisksValues>, "risks" | "appetite" | "headline">;
type Appetite = Values["appetite"];

/** The risks that weigh most against what is accepted, what stays above it, and, told apart, what not acting would mean. */
export function risksSlide({ risks, appetite, headline }: Values, context: BuildContext): Slide[] {
  const named = rowsInOrder(risks, context.picks.riskOrder).filter((risk) => risk.title !== null);
  const acting = heaviestFirst(
    named.filter((risk) => !isNotActing(risk)),
    appetite,
  );
  if (acting.length === 0) return [];
  const isInRoom = context.density === "present";
  const shown = acting.slice(0, isInRoom ? MOST_IN_ROOM : MOST_ROWS);
  return [
    {
      id: "risks",
      part: "main",
      kicker: context.library.readers[context.variant].risks,
      title: slideTitle({ context, own: headline, facts: { risks: acting, appetite }, from: risksClaims }),
      layout: "message",
      parts: [
        {
          ...riskTable(shown, appetite, context),
          total: {
            rows: acting.length,
            above: acting.filter((risk) => isAbove(scoreBefore(risk), appetite)).length,
            one: "further risk",
            many: "further risks",
          },
        },
        ...(isInRoom ? riskFigures(acting, appetite) : []),
        ...boxesPart([...stayingBoxes(acting, appetite, context), ...notActingBox(named.find(isNotActing))]),
      ],
      // A limit that somebody set stands above the scores already, and the title counts what lies above it.
      ...(appetite === null ? { sources: [`${SCALE} ${aboveLimitWords(acting, appetite)}`] } : {}),
      ...(isInRoom ? { notes: shown.map((risk) => riskSaid(risk, context)) } : {}),
    },
  ];
}

const SCALE = "Likelihood × impact: low 1–4, moderate 5–9, high 10–14, severe 15–25.";

const isAbove = (score: number | null, appetite: Appetite): boolean =>
  score !== null && score > (appetite ?? DEFAULT_APPETITE);

/** What lies above the limit stands first, highest first; of equals the one that stays higher, then the reader's order. */
function heaviestFirst(risks: readonly Risk[], appetite: Appetite): Risk[] {
  const isOver = (risk: Risk): number =>
    Number(isAbove(scoreBefore(risk), appetite) || isAbove(scoreAfter(risk), appetite));
  return [...risks].sort(
    (a, b) =>
      isOver(b) - isOver(a) ||
      (scoreBefore(b) ?? 0) - (scoreBefore(a) ?? 0) ||
      (scoreAfter(b) ?? 0) - (scoreAfter(a) ?? 0),
  );
}

function riskTable(shown: readonly Risk[], appetite: Appetite, context: BuildContext): MessagePart {
  const isAllPlanned = shown.every((risk) => firstControl(risk)?.state === "planned");
  const planned = isAllPlanned ? ", planned" : "";
  const table = (rows: readonly Risk[], head: string, control: (risk: Risk) => Cell | null): Block =>
    makeTable({
      caption: "Risks before and after their controls",
      columns: [
        { head: "Risk", share: 230 },
        { head: isOnlyPlanned(shown) ? "Score before → would be" : "Score before → after", share: 190 },
        { head, share: 460 },
      ],
      rows: rows.map((risk) => [risk.title, moveCell(risk, appetite), control(risk)]),
      rhythm: "dense",
    });
  const part = { need: "must", place: "main", isElsewhere: true } as const;
  if (context.density === "present") return { ...part, block: table(shown, "", () => null) };
  const over = shown.filter((risk) => isAbove(scoreBefore(risk), appetite));
  const head = `First control${planned}, and who owns it`;
  const told = (between: string) => (risk: Risk) => controlCell(firstControl(risk), { isAllPlanned, between }, context);
  return {
    ...part,
    block: table(shown, head, told("\n")),
    // With no room for all of them every risk above the limit still stands, its owner on the line of the control.
    less: table(over.length === 0 ? shown : over, head, told("; ")),
  };
}

function moveCell(risk: Risk, appetite: Appetite): Cell | null {
  const [from, to] = [scoreBefore(risk), scoreAfter(risk)];
  if (from === null && to === null) return null;
  const planned = isOnlyPlanned([risk]) ? ({ planned: true } as const) : {};
  const words = [
    from === null ? "not scored before" : scoreWords(from),
    ...(to === null ? [] : [`${isOnlyPlanned([risk]) ? "would be " : ""}${scoreWords(to)}`]),
  ];
  return {
    move: { from, to, limit: appetite ?? DEFAULT_APPETITE, max: HIGHEST_SCORE, ...planned },
    text: words.join(" → "),
  };
}

const firstControl = ({ controls }: Risk): Control | undefined => controls.find(({ text }) => text !== null);

/** The whole control, then who owns it and how far it is; where all are planned, the head of the column says so once. */
function controlCell(
  control: Control | undefined,
  { isAllPlanned, between }: { isAllPlanned: boolean; between: string },
  context: BuildContext,
): Cell | null {
  if (control === undefined) return null;
  const words = isAllPlanned ? control.text : controlText(control, context);
  return [words, ownerCell(control, context)].filter((part) => part !== null).join(between);
}

/** Who owns it and how far it is; that it is planned is said with the control or above all of them. */
function ownerCell(control: Control | undefined, context: BuildContext): string | null {
  if (control === undefined) return null;
  const isSaid = control.state === "planned" && control.due === null;
  const how = [controlOwnerState(control, context), isSaid ? null : controlState(control, context)];
  return how.filter((part) => part !== null).join(", ") || null;
}

const boxesPart = (items: BoxItem[]): MessagePart[] =>
  items.length === 0 ? [] : [{ need: "must", place: "foot", block: { kind: "boxes", items } }];

/** Who carries what controls leave above the limit, and until when. */
function stayingBoxes(acting: readonly Risk[], appetite: Appetite, context: BuildContext): BoxItem[] {
  const staying = acting.filter((risk) => isAbove(scoreAfter(risk), appetite));
  const carried = (risk: Risk): string => acceptanceWords(risk, context) ?? "nobody is named to accept it";
  const over = overWords(appetite);
  if (staying.length === 0) return [];
  const held = staying.length === 1 ? "stays" : "stay";
  const would = isOnlyPlanned(staying) ? "would stay" : held;
  const text = staying.map((risk) => `${risk.title}: ${carried(risk)}`).join("; ");
  return [{ title: `${capitalise(countOf(staying.length, "risk"))} ${would} ${over}`, text, tone: "caution" }];
}

function notActingBox(risk: Risk | undefined): BoxItem[] {
  if (risk === undefined) return [];
  return [
    {
      title: "Not acting is a risk too",
      text: [risk.consequence ?? risk.title, notActingScores(risk)]
        .flatMap((part) => (part === null ? [] : [asSentence(part)]))
        .join(" "),
    },
  ];
}
