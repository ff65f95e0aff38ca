import type { Slide } from "./slide";

/** A minute and a half a slide, a minute where there are so few that each is the whole case, half a minute for a cover. */
const SECONDS_A_SLIDE = 90;
const SECONDS_IN_SHORTEST = 60;
const SECONDS_FOR_COVER = 30;
const SHORTEST_DECK = 4;
const STEP = 15;

type Main = Pick<Slide, "part" | "layout">;

const secondsOf = ({ layout }: Main, slides: number): number => {
  if (layout === "cover") return SECONDS_FOR_COVER;
  return slides <= SHORTEST_DECK ? SECONDS_IN_SHORTEST : SECONDS_A_SLIDE;
};

/** What telling the main slides takes, in seconds. */
export function deckSeconds(slides: readonly Main[]): number {
  const main = slides.filter(({ part }) => part === "main");
  return main.reduce((sum, slide) => sum + secondsOf(slide, main.length), 0);
}

/** Whole minutes, rounded up: nobody thanks a speaker for half of one. */
export const deckMinutes = (slides: readonly Main[]): number => Math.ceil(deckSeconds(slides) / 60);

/** Seconds for one main slide: less than usual where the meeting allows less, in quarters of a minute. */
export function slideSeconds(slide: Main, slides: readonly Main[], minutesAllowed: number | null): number {
  const usual = secondsOf(slide, slides.filter(({ part }) => part === "main").length);
  const all = deckSeconds(slides);
  const room = minutesAllowed === null ? all : minutesAllowed * 60;
  const share = Math.min(1, room / Math.max(1, all));
  return Math.max(STEP, Math.floor((usual * share) / STEP) * STEP);
}

/** "1 minute 30 seconds", as a speaker reads it. */
export function secondsWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes === 0 ? [] : [`${minutes} ${minutes === 1 ? "minute" : "minutes"}`]),
    ...(rest === 0 ? [] : [`${rest} seconds`]),
  ];
  return parts.join(" ");
}
