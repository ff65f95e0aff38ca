import { appendixSlideIds, type SlideId, storySlideIds } from "../ids/slide-ids";
import type { VariantId } from "../library/variants";
import type { Slide } from "../slides/slide";
import { toldFirst } from "../slides/told-first";
import { capitalise, uncapitalise } from "../text/sentence";

/** What was answered since a refusal comes on top of the slides that a meeting has room for. */
export const ON_TOP: SlideId = "you-said";

/** Reference slides that a reader's own story calls forward. */
const CALLED_FORWARD: ReadonlySet<string> = new Set<SlideId>(["money", "time", "rules", "fails", "training"]);

/**
 * What a decision needs, however short the meeting: the ask, the need, the test and the rule that ends it, the risks, the
 * decision. A pilot of one measure has its rule on its own slide.
 */
export const ALWAYS_TOLD: readonly SlideId[] = ["cover", "why-now", "pilot", "measures", "risks", "decision"];

const MINUTES_A_SLIDE = 2;
export const MOST_MAIN_SLIDES = 11;

const LEAST_MAIN_SLIDES = 5;

/** Main slides a meeting has room for: one every two minutes, from 5 to 11; 11 where no time is set or nobody speaks. */
export function mainSlideLimit(minutesAllowed: number | null): number {
  const room = Math.floor((minutesAllowed ?? Number.POSITIVE_INFINITY) / MINUTES_A_SLIDE);
  return Math.min(MOST_MAIN_SLIDES, Math.max(LEAST_MAIN_SLIDES, room));
}

/** The same with what was answered since a refusal, which comes on top while there are not eleven. */
export const mainSlidesWith = (minutesAllowed: number | null, wasRefused: boolean): number =>
  Math.min(MOST_MAIN_SLIDES, mainSlideLimit(minutesAllowed) + (wasRefused ? 1 : 0));

type Arrange = {
  slides: readonly Slide[];
  variant: VariantId;
  /** The author wants the money told early, whoever reads. */
  isMoneyEarly: boolean;
  /** Whole minutes; null where no time is set, and for a deck to read ahead, which no meeting hurries. */
  minutesAllowed: number | null;
};

/** The slides in the order they are told; what the meeting has no room for opens the appendix. */
export function arrangeSlides({ slides, variant, isMoneyEarly, minutesAllowed }: Arrange): Slide[] {
  const leads = leadsOf({ slides, variant, isMoneyEarly });
  const candidates = slides.filter((slide) => slide.part === "main" || isCalled(slide, leads)).map(keyOf);
  const chosen = chooseMain(candidates, leads, mainSlidesWith(minutesAllowed, candidates.includes(ON_TOP)));
  const main = chosen.flatMap((key) => slides.filter((slide) => keyOf(slide) === key));
  const rest = slides
    .filter((slide) => !main.includes(slide))
    .sort((a, b) => appendixRank(a) - appendixRank(b) || a.id.localeCompare(b.id));
  return [
    ...main.map((slide): Slide => ({ ...slide, part: "main", kicker: mainKicker(slide.kicker) })),
    ...rest.map((slide): Slide => ({ ...slide, part: "appendix", kicker: appendixKicker(slide.kicker) })),
  ];
}

/** `register.2` continues `register`. */
export const keyOf = (slide: Slide): string => slide.id.split(".")[0] ?? slide.id;

/** What the reader is told first; what was answered since a refusal stands right behind the cover. */
function leadsOf({ slides, variant, isMoneyEarly }: Omit<Arrange, "minutesAllowed">): readonly string[] {
  const wasRefused = slides.some((slide) => slide.part === "main" && keyOf(slide) === ON_TOP);
  const own = toldFirst(variant);
  const leads = isMoneyEarly && !own.includes("money") ? ["why-now", "money", ...own] : own;
  return [...new Set(wasRefused ? [ON_TOP, ...leads] : leads)];
}

const isCalled = (slide: Slide, leads: readonly string[]): boolean =>
  CALLED_FORWARD.has(keyOf(slide)) && leads.includes(keyOf(slide)) && !isThin(slide);

/** A row or two are not worth a slide of the meeting: they stay where they are looked up. */
const isThin = (slide: Slide): boolean =>
  slide.layout === "table" && slide.table.kind === "table" && slide.table.rows.length < LEAST_ROWS;
const LEAST_ROWS = 3;

function chooseMain(candidates: readonly string[], leads: readonly string[], limit: number): string[] {
  const has = (key: string): boolean => candidates.includes(key);
  const always = [...ALWAYS_TOLD, ON_TOP].filter(has);
  const wanted = [...new Set([...always, ...leads, ...storySlideIds])].filter(has);
  const told = wanted.slice(0, Math.max(limit, always.length));
  const first = followsStory(leads) ? [] : leads.flatMap(withFollower).filter((key) => told.includes(key));
  const rest = inStoryOrder(told.filter((key) => !first.includes(key)));
  const isFrame = (key: string): boolean => key === "cover" || key === "decision";
  return [...["cover"].filter(has), ...[...first, ...rest].filter((key) => !isFrame(key)), ...["decision"].filter(has)];
}

/** What people ask stands right behind the need, and how we would know behind the pilot, wherever a reader is told those. */
const FOLLOWERS: ReadonlyMap<string, SlideId> = new Map([
  ["why-now", "asked-us"],
  ["pilot", "measures"],
]);

function withFollower(key: string, _: number, leads: readonly string[]): string[] {
  const follower = FOLLOWERS.get(key);
  return follower === undefined || leads.includes(follower) ? [key] : [key, follower];
}

const rankIn = (ids: readonly string[], key: string): number => ids.indexOf(key);
const storyRank = (key: string): number => rankIn(storySlideIds, key);
const inStoryOrder = (keys: readonly string[]): string[] => [...keys].sort((a, b) => storyRank(a) - storyRank(b));

const followsStory = (keys: readonly string[]): boolean =>
  keys.every((key, index) => storyRank(key) > (index === 0 ? -1 : storyRank(keys[index - 1] ?? "")));

/** First what had no room in the main deck, in the story's order, then the reference slides. */
function appendixRank(slide: Slide): number {
  const key = keyOf(slide);
  const listed = rankIn(appendixSlideIds, key);
  if (slide.part === "main") return storyRank(key);
  return storySlideIds.length + (listed === -1 ? appendixSlideIds.length : listed);
}

/** A slide called forward out of the appendix no longer says that it stands there. */
export const mainKicker = (kicker: string): string => capitalise(kicker.replace(/^Appendix: /u, ""));

export const appendixKicker = (kicker: string): string =>
  kicker.startsWith("Appendix") ? kicker : `Appendix: ${uncapitalise(kicker)}`;
