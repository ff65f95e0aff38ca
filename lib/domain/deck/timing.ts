import type { Slide } from "../slides/slide";
import { ALWAYS_TOLD, ON_TOP } from "./storyline";

/** A minute and a half a slide, a minute where there are so few that each is the whole case. */
const MINUTES_A_SLIDE = 1.5;
const SECONDS_FOR_COVER = 30;
const STEP = 15;

type Timed = Pick<Slide, "id" | "part" | "layout">;

const mainOf = <S extends Timed>(slides: readonly S[]): S[] => slides.filter(({ part }) => part === "main");

/** Whole minutes that telling the main slides takes, rounded up: nobody thanks a speaker for half of one. */
export function deckMinutes(slides: readonly Timed[]): number {
  const main = mainOf(slides);
  const isShortest = main.filter(({ id }) => id !== ON_TOP).length <= ALWAYS_TOLD.length;
  return Math.ceil(main.length * (isShortest ? 1 : MINUTES_A_SLIDE));
}

/** How long a deck is: slides to present, pages behind them, and whole minutes to tell it in. */
export type DeckLength = { main: number; appendix: number; minutes: number };

export function deckLength(slides: readonly Timed[]): DeckLength {
  const main = mainOf(slides).length;
  return { main, appendix: slides.length - main, minutes: Math.max(1, deckMinutes(slides)) };
}

/** Seconds for one main slide, in quarters of a minute: together they fit into what the meeting allows. */
export function slideSeconds(slide: Timed, slides: readonly Timed[], minutesAllowed: number | null): number {
  if (slide.layout === "cover") return SECONDS_FOR_COVER;
  const main = mainOf(slides);
  const covers = main.filter(({ layout }) => layout === "cover").length;
  const all = Math.min(deckMinutes(slides), minutesAllowed ?? Number.POSITIVE_INFINITY) * 60;
  const each = (all - covers * SECONDS_FOR_COVER) / Math.max(1, main.length - covers);
  return Math.max(STEP, Math.floor(each / STEP) * STEP);
}

/** "1 minute 30 seconds", as a speaker reads it. */
function secondsWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes === 0 ? [] : [`${minutes} ${minutes === 1 ? "minute" : "minutes"}`]),
    ...(rest === 0 ? [] : [`${rest} seconds`]),
  ];
  return parts.join(" ");
}

const TIME = "Time: ";

/** The first note of a main slide: how long it may take. */
export const timeNote = (slide: Timed, slides: readonly Timed[], minutesAllowed: number | null): string =>
  `${TIME}about ${secondsWords(slideSeconds(slide, slides, minutesAllowed))}.`;

/** A slide with its time worked out anew, for a deck of fewer slides. */
export function retimed(slide: Slide, slides: readonly Slide[], minutes: number): Slide {
  const notes = (slide.notes ?? []).filter((note) => !note.startsWith(TIME));
  return { ...slide, notes: [timeNote(slide, slides, minutes), ...notes] };
}
