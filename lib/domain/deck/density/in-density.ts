import { plainLine } from "../../slides/line";
import type { Density } from "../../slides/outline";
import type { Slide, SlideOf } from "../../slides/slide";
import { countWords } from "../../text/count-words";
import { fewWords } from "../../text/few-words";
import { countProseWords } from "../prose-words";
import { lighten } from "./lighten";
import { showSlide } from "./show-slide";

/** Sentences a main slide may hold, in words: what can be read while somebody talks, and what is read at a desk. */
export const MOST_WORDS: Readonly<Record<Density, number>> = { present: 30, "read-ahead": 90 };

/** Main slides as the density has them; what leaves a slide shown to a room goes to its speaker. */
export function inDensity(slides: readonly Slide[], density: Density): Slide[] {
  const setting = density === "present" ? shownToRoom : readAtDesk;
  return slides.map((slide) => (slide.part === "main" ? setting(slide) : slide));
}

/** Only what stands in full in the appendix gives way: explanations of rows and columns. */
function readAtDesk(slide: Slide): Slide {
  if (slide.layout === "columns") return { ...slide, columns: fewerLines(slide) };
  return slide;
}

type Column = SlideOf<"columns">["columns"][number];

/** The column with most to read gives up its last line until all of them can be read together. */
function fewerLines(slide: SlideOf<"columns">): Column[] {
  const columns = [...slide.columns];
  while (countProseWords({ ...slide, columns }) > MOST_WORDS["read-ahead"]) {
    const at = columns.reduce((best, column, index) => (wordsIn(column) > wordsIn(columns[best]) ? index : best), 0);
    const longest = columns[at];
    if (longest === undefined) break;
    const shorter = fewerWords(longest);
    if (shorter === null) break;
    columns[at] = shorter;
  }
  return columns;
}

const wordsIn = (column: Column | undefined): number =>
  column === undefined ? 0 : countWords([...column.body, column.caveat ?? ""].map(plainLine).join(" "));

const LEAST_LINES = 2;
const CAVEAT_WORDS = 12;

/** Without its last line, then with the first words of its caveat: that it proves less than all is never left out. */
function fewerWords(column: Column): Column | null {
  if (column.body.length > LEAST_LINES) return { ...column, body: column.body.slice(0, -1) };
  const caveat = column.caveat === undefined ? "" : plainLine(column.caveat);
  const short = fewWords(caveat, CAVEAT_WORDS);
  if (short.length < caveat.length - 1) return { ...column, caveat: short };
  const [first, ...others] = column.body;
  return others.length === 0 || first === undefined ? null : { ...column, body: [first] };
}

function shownToRoom(slide: Slide): Slide {
  const first = showSlide(slide);
  const left = [...(slide.notes ?? []), ...first.left];
  let shown = first.slide;
  while (countProseWords(shown) > MOST_WORDS.present) {
    const next = lighten(shown);
    if (next === null) break;
    shown = next.slide;
    left.push(...next.left);
  }
  return left.length === 0 ? shown : { ...shown, notes: left };
}
