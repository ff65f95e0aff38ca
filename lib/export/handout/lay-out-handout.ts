import type { Line, Run } from "@/lib/domain/slides/line";
import { DRAWN_FILL } from "../fit/fit-slide";
import { splitLine } from "../fit/split/split-line";
import { FLOWING_ZOOM, type PaperPage, paperPage } from "../paper/paper-page";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import { page as slidePage } from "../sheet/frame";
import { measureNode } from "../sheet/measure-sheet";
import { gap, type SheetNode, stack, text } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import type { TextMeasure } from "../type/measure-text";

/** A sheet with a slide above and what is said with it below; `slide` is null where only the words go on. */
export type HandoutPage = { id: string; title: string; slide: FittedSlide | null; notes: SheetNode; rules: number };

export type Handout = { page: PaperPage; slideZoom: number; notesTop: number; pages: HandoutPage[] };

const GAP_BELOW_SLIDE = 20;
const PARAGRAPH_GAP = 10;
/** From one line to write on to the next. */
export const RULE_PITCH = 34;
/** Fewer lines than these are no room to write in. */
const LEAST_RULES = 3;
const LEAST_LINES_BEFORE_BREAK = 3;

/** Letter where people print on Letter, and A4 everywhere else. */
export const paperSizeOf = (lang: string): "A4" | "Letter" => (/-(US|CA)$/u.test(lang) ? "Letter" : "A4");

/** Every slide on a sheet of its own, in its place in the deck; long notes go on on the next sheet. */
export function layOutHandout(deck: FittedDeck, metrics: FontMetrics): Handout {
  const page = paperPage(paperSizeOf(deck.lang), FLOWING_ZOOM);
  const slideZoom = (page.content.width * page.zoom) / slidePage.width;
  const notesTop = page.content.top + (slidePage.height * slideZoom + GAP_BELOW_SLIDE) / page.zoom;
  const measure: TextMeasure = { metrics, scale: 1, fill: DRAWN_FILL, headings: deck.brand.headings };
  const room = { first: page.content.top + page.content.height - notesTop, next: page.content.height };
  const pages = deck.slides.flatMap((slide) => sheetsOf(slide, room, { width: page.content.width, measure }));
  return { page, slideZoom, notesTop, pages };
}

type Room = { first: number; next: number };
type Setting = { width: number; measure: TextMeasure };

function sheetsOf(slide: FittedSlide, room: Room, setting: Setting): HandoutPage[] {
  const pages: HandoutPage[] = [];
  const waiting = (slide.notes ?? []).map(withLabel);
  do {
    const isFirst = pages.length === 0;
    const head = headNode(slide, pages.length);
    const height = isFirst ? room.first : room.next;
    const taken = takeNotes(waiting, height - measureNode(head, setting.width, setting.measure), setting);
    const notes = stack([head, ...taken]);
    const left = height - measureNode(notes, setting.width, setting.measure);
    const rules = Math.floor(left / RULE_PITCH);
    pages.push({
      id: isFirst ? slide.id : `${slide.id}-notes-${pages.length + 1}`,
      title: isFirst ? slide.title : continuedTitle(slide, pages.length),
      slide: isFirst ? slide : null,
      notes,
      rules: waiting.length === 0 && rules >= LEAST_RULES ? rules : 0,
    });
  } while (waiting.length > 0);
  return pages;
}

const continuedTitle = ({ title }: FittedSlide, before: number): string => `${title} (notes, sheet ${before + 1})`;

/** The slide's title is the heading of its sheet; a sheet that goes on has one of its own. */
const headNode = (slide: FittedSlide, before: number): SheetNode =>
  before === 0
    ? stack([text("body-strong", "Notes", { tag: { role: "H2" }, ink: "accent" }), gap(6)])
    : stack([text("body-strong", continuedTitle(slide, before), { tag: { role: "H1" }, ink: "accent" }), gap(6)]);

/** As many notes as the room holds, off the front of those waiting; one too long for what is left is parted. */
function takeNotes(waiting: Line[], height: number, { width, measure }: Setting): SheetNode[] {
  const taken: SheetNode[] = [];
  let left = height;
  for (let note = waiting.shift(); note !== undefined; note = waiting.shift()) {
    const node = stack([text("body", note), gap(PARAGRAPH_GAP)]);
    const tall = measureNode(node, width, measure);
    if (tall <= left) {
      taken.push(node);
      left -= tall;
      continue;
    }
    const halves = left >= leastRoom(measure) || taken.length === 0 ? splitLine(note) : null;
    if (halves === null) {
      waiting.unshift(note);
      return taken;
    }
    waiting.unshift(...halves);
  }
  return taken;
}

const leastRoom = (measure: TextMeasure): number =>
  measureNode(text("body", Array(LEAST_LINES_BEFORE_BREAK).fill("x").join("\n")), 100, measure);

const LABEL = /^[^:]{2,40}:(?= )/u;

/** "Evidence: …" is told apart by its first word. */
function withLabel(note: string): Line {
  const label = LABEL.exec(note)?.[0];
  if (label === undefined) return note;
  const runs: Run[] = [{ text: label, strong: true }, { text: note.slice(label.length) }];
  return runs;
}
