import { type Block, isGraphic } from "@/lib/domain/slides/block";
import { type ArrangementId, arrangementIds, type MessagePart } from "@/lib/domain/slides/message";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { blockTexts } from "@/lib/domain/slides/slide-texts";
import { countWords } from "@/lib/domain/text/count-words";
import { holdsCells } from "../sheet/blocks/column-widths";
import { columnNode } from "../sheet/layouts/message-column";
import { messageBody, messageBoxes } from "../sheet/layouts/message-sheet";
import { measureNode } from "../sheet/measure-sheet";
import type { SheetContext } from "../sheet/sheet";
import { growths, type Scale, scales, thinGrowths } from "../type/type-roles";
import { DRAWN_FILL, densityOf, type FitContext } from "./fit-slide";
import { inWords, lessOfOnly } from "./less-of-only";
import { LEAST_SCALE } from "./set-slide";
import { isTooLong, MOST_LISTED } from "./split/most-on-a-page";
import { countParts, divideAt } from "./split/split-block";

type Message = SlideOf<"message">;

/** A message as it stands on its slide, and whole parts that it had no room for, as blocks of another page. */
export type Composed = { slide: Message; scale: Scale; rest: Block[] };

/** Read at a desk, words grow less than in a room: 16 pt become 19 at most. */
const READ_GROWTHS = [1.2, 1.1] as const satisfies readonly Scale[];

/** Less than this of a page is half empty to the eye: its words grow once more. */
const THIN = 0.6;
/** A slide of so few words is read from afar: it grows until it is nearly full. */
const FEW_WORDS = 60;
const THIN_OF_FEW = 0.8;

/**
 * The arrangement and the size at which a message stands best. While none holds it, parts that can be told in fewer
 * words are, then it gives up its parts from the last: what it may say, what it should, then whole items of its longest
 * list. Pure; equal scores go to the first.
 */
export function composeMessage(source: Message, isHigh: boolean, context: FitContext): Composed {
  const rest: MessagePart[] = [];
  let slide = source;
  for (;;) {
    const best = bestOf(slide, isHigh, context);
    if (best !== null) return { ...best, rest: restAsBlocks(rest) };
    const fewer = giveUp(slide, isHigh, context);
    if (fewer === null)
      return { slide: composedAs(slide, "full", isHigh), scale: LEAST_SCALE, rest: restAsBlocks(rest) };
    slide = fewer.slide;
    rest.unshift(...fewer.left);
  }
}

const composedAs = (slide: Message, arrangement: ArrangementId, isHigh: boolean): Message => ({
  ...slide,
  composed: { arrangement, isHigh },
});

type Candidate = { slide: Message; scale: Scale };

function bestOf(slide: Message, isHigh: boolean, context: FitContext): Candidate | null {
  if (slide.parts.some(({ block }) => isTooLong(block))) return null;
  const best = bestWithin(scalesOf(context), slide, isHigh, context);
  if (best === null || best.scale !== READ_GROWTHS[0] || fullnessOf(best, context) >= thinness(slide)) return best;
  return bestWithin(thinGrowths, slide, isHigh, context) ?? best;
}

const thinness = ({ parts }: Message): number => {
  const words = parts.flatMap(({ heading = "", block }) => [heading, ...blockTexts(block)]);
  return words.reduce((sum, text) => sum + countWords(text), 0) < FEW_WORDS ? THIN_OF_FEW : THIN;
};

const bestWithin = (sizes: readonly Scale[], slide: Message, isHigh: boolean, context: FitContext): Candidate | null =>
  bestAmong(arrangementsOf(slide), sizes, slide, isHigh, context) ?? bestAmong(["full"], sizes, slide, isHigh, context);

function bestAmong(
  arrangements: readonly ArrangementId[],
  sizes: readonly Scale[],
  slide: Message,
  isHigh: boolean,
  context: FitContext,
): Candidate | null {
  const candidates = arrangements.flatMap((arrangement): Candidate[] => {
    const composed = composedAs(slide, arrangement, isHigh);
    const scale = sizes.find((some) => fits(composed, some, context));
    return scale === undefined ? [] : [{ slide: composed, scale }];
  });
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, context) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.candidate ?? null;
}

const scalesOf = ({ density }: FitContext): readonly Scale[] => [
  ...(density === "present" ? growths : READ_GROWTHS),
  ...scales,
];

/** Two columns where something stands beside the first; one alone is for what no two hold. */
function arrangementsOf({ parts }: Message): readonly ArrangementId[] {
  const has = (place: MessagePart["place"]): boolean => parts.some((part) => part.place === place);
  return has("main") && has("side") ? arrangementIds.filter((id) => id !== "full") : ["full"];
}

const settings = (slide: Message, scale: Scale, { metrics, lang, today, headings, fill, density }: FitContext) => {
  const measure = { metrics, scale, fill, density: densityOf(slide, density), headings };
  return { measure, lang, today } satisfies SheetContext;
};

/** Both as it is estimated and as wide as it is drawn, where a numeral may take a larger size. */
const fits = (slide: Message, scale: Scale, context: FitContext): boolean =>
  [context, { ...context, fill: DRAWN_FILL }].every((setting) => {
    const sheet = settings(slide, scale, setting);
    return messageBoxes(slide, sheet).every(
      ({ box, parts }) =>
        hasWidth(parts, box.width) &&
        parts.every(({ block }) => holdsCells(block, box.width, sheet.measure)) &&
        measureNode(columnNode(parts, box, sheet), box.width, sheet.measure) <= box.height + TOLERANCE_PT,
    );
  });

const TOLERANCE_PT = 0.5;

/** A drawing or a table is read across: in a narrow column its words would run into one another. */
const hasWidth = (parts: readonly MessagePart[], width: number): boolean =>
  width >= LEAST_WIDTH || !parts.some(({ block }) => isGraphic(block) || block.kind === "table");
const LEAST_WIDTH = 400;

/** How full a column may be before more adds nothing. */
const FULL = 0.85;
const WEIGHT = { size: 100, fullness: 40, evenness: 20 } as const;

/** Larger type first, then a fuller slide, then columns of one height. */
function scoreOf(candidate: Candidate, context: FitContext): number {
  const heights = columnsOf(candidate, context)
    .slice(0, 2)
    .map(({ share }) => share);
  const evenness = 1 - (Math.max(...heights) - Math.min(...heights));
  return WEIGHT.size * candidate.scale + WEIGHT.fullness * fullnessOf(candidate, context) + WEIGHT.evenness * evenness;
}

const fullnessOf = (candidate: Candidate, context: FitContext): number =>
  columnsOf(candidate, context).reduce((sum, { share, area }) => sum + Math.min(FULL, share) * area, 0);

/** How full each box is, and which part of the body it takes. */
function columnsOf({ slide, scale }: Candidate, context: FitContext): { share: number; area: number }[] {
  const sheet = settings(slide, scale, context);
  const body = messageBody(slide);
  return messageBoxes(slide, sheet).map(({ box, parts }) => ({
    share: measureNode(columnNode(parts, box, sheet), box.width, sheet.measure) / box.height,
    area: (box.width * box.height) / (body.width * body.height),
  }));
}

type Fewer = { slide: Message; left: MessagePart[] };

function giveUp(slide: Message, isHigh: boolean, context: FitContext): Fewer | null {
  const { parts } = slide;
  const inWordsNow = withoutTightCells(slide, context);
  if (inWordsNow !== null) return { slide: inWordsNow, left: [] };
  const fewer = inFewerWords(slide, "less");
  if (fewer !== null) return fewer;
  const last = parts.findLast(({ need }) => need === "may") ?? parts.findLast(({ need }) => need === "should");
  if (last !== undefined) return without(slide, last);
  const fewest = inFewerWords(slide, "least");
  if (fewest !== null) return fewest;
  return fewerItems(slide, isHigh, context) ?? (parts.length > 1 ? withoutOne(slide, isHigh, context) : less(slide));
}

/** The first part that has a shorter form told in it. */
function inFewerWords(slide: Message, form: "less" | "least"): Fewer | null {
  const told = slide.parts.find((part) => part[form] !== undefined);
  const block = told?.[form];
  if (told === undefined || block === undefined) return null;
  const { [form]: _, ...part } = told;
  return { slide: { ...slide, parts: slide.parts.map((one) => (one === told ? { ...part, block } : one)) }, left: [] };
}

/** Drawings in a table whose words have no room in the whole width of the slide give way to those words. */
function withoutTightCells(slide: Message, context: FitContext): Message | null {
  const { measure } = settings(slide, LEAST_SCALE, context);
  const { width } = messageBody(slide);
  const isTight = ({ block }: MessagePart): boolean => !holdsCells(block, width, measure);
  if (!slide.parts.some(isTight)) return null;
  const parts = slide.parts.map((part) =>
    isTight(part) && part.block.kind === "table" ? { ...part, block: inWords(part.block) } : part,
  );
  return { ...slide, parts };
}

/** Of parts that it must say: one that has no room even alone and with a single item, else the last. */
function withoutOne(slide: Message, isHigh: boolean, context: FitContext): Fewer | null {
  const alone = (part: MessagePart): Message => {
    const block = countParts(part.block) > 1 ? divideAt(part.block, 1)[0] : part.block;
    return { ...slide, parts: [{ ...part, block }] };
  };
  const hopeless = slide.parts.findLast((part) => bestOf(alone(part), isHigh, context) === null);
  return without(slide, hopeless ?? slide.parts.at(-1));
}

/** Where nothing else would be left on the slide, the last words of its only part leave it. */
function less(slide: Message): Fewer | null {
  const [part] = slide.parts;
  const fewer = part === undefined ? null : lessOfOnly(part.block);
  if (part === undefined || fewer === null) return null;
  return {
    slide: { ...slide, parts: [{ ...part, block: fewer.kept }] },
    left: fewer.left === null ? [] : [{ ...part, block: fewer.left }],
  };
}

const without = (slide: Message, part: MessagePart | undefined): Fewer | null =>
  part === undefined ? null : { slide: { ...slide, parts: slide.parts.filter((one) => one !== part) }, left: [part] };

/** The longest list keeps as many of its first items as have room; the others stand in the appendix. */
function fewerItems(slide: Message, isHigh: boolean, context: FitContext): Fewer | null {
  // Boxes are the ways of a rule or the decisions asked for: they are the last to be fewer.
  const lists = slide.parts.filter(({ block }) => block.kind !== "boxes" && countParts(block) > 1);
  const longest = [...(lists.length > 0 ? lists : slide.parts)].sort(
    (a, b) => countParts(b.block) - countParts(a.block),
  )[0];
  if (longest === undefined) return null;
  const keeping = (count: number): Message => ({
    ...slide,
    parts: slide.parts.map((part) => (part === longest ? { ...part, block: divideAt(part.block, count)[0] } : part)),
  });
  let [most, tooMany] = [0, Math.min(countParts(longest.block), MOST_LISTED + 1)];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (bestOf(keeping(middle), isHigh, context) === null) tooMany = middle;
    else most = middle;
  }
  if (most === 0) return null;
  return { slide: keeping(most), left: [{ ...longest, block: divideAt(longest.block, most)[1] }] };
}

/** Each under its heading; what the appendix has anyway is not said again. */
const restAsBlocks = (rest: readonly MessagePart[]): Block[] =>
  rest
    .filter(({ isElsewhere }) => isElsewhere === undefined)
    .flatMap(({ heading, block }): Block[] => [
      ...(heading === undefined
        ? []
        : [{ kind: "paragraph" as const, text: [{ text: heading, strong: true as const }] }]),
      block,
    ]);
