import { appendixSlideIds, type SlideId, storySlideIds } from "../ids/slide-ids";
import type { VariantId } from "../library/variants";
import type { Slide } from "../slides/slide";
import { toldFirst } from "../slides/told-first";
import { capitalise, uncapitalise } from "../text/sentence";

/** Reference slides that a reader's own story calls forward. */
const CALLED_FORWARD: ReadonlySet<string> = new Set<SlideId>(["money", "time", "rules", "fails", "training"]);

/** The four slides a decision needs. */
export const SHORTEST: readonly SlideId[] = ["cover", "answer", "risks", "decision"];

/** Main slides a meeting has room for: 4 under twelve minutes, 8 under sixteen, else 10; no limit where none is set. */
export function mainSlideLimit(minutesAllowed: number | null): number {
  if (minutesAllowed === null) return Number.POSITIVE_INFINITY;
  if (minutesAllowed < 12) return SHORTEST.length;
  return minutesAllowed < 16 ? 8 : 10;
}

type Arrange = { slides: readonly Slide[]; variant: VariantId; minutesAllowed: number | null };

/** The slides in the order they are told; what the meeting has no room for opens the appendix. */
export function arrangeSlides({ slides, variant, minutesAllowed }: Arrange): Slide[] {
  const leads = leadsOf(slides, variant);
  const candidates = slides.filter((slide) => slide.part === "main" || isCalled(slide, leads)).map(keyOf);
  const chosen = chooseMain(
    candidates,
    leads,
    mainSlideLimit(minutesAllowed) + (candidates.includes("you-said") ? 1 : 0),
  );
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
const keyOf = (slide: Slide): string => slide.id.split(".")[0] ?? slide.id;

/** What the reader is told first; money that the owner leads with, and what was answered since, stand behind the answer. */
function leadsOf(slides: readonly Slide[], variant: VariantId): readonly string[] {
  const leads: readonly string[] = toldFirst(variant);
  const isMain = (key: string): boolean => slides.some((slide) => slide.part === "main" && keyOf(slide) === key);
  const behind = ["you-said", "money"].filter((key) => isMain(key) && !leads.includes(key));
  const first = leads.includes("answer") ? leads : ["answer", ...leads];
  return behind.length === 0 ? leads : first.flatMap((key) => (key === "answer" ? [key, ...behind] : [key]));
}

const isCalled = (slide: Slide, leads: readonly string[]): boolean =>
  CALLED_FORWARD.has(keyOf(slide)) && leads.includes(keyOf(slide)) && !isThin(slide);

/** A row or two are not worth a slide of the meeting: they stay where they are looked up. */
const isThin = (slide: Slide): boolean =>
  slide.layout === "table" && slide.table.kind === "table" && slide.table.rows.length < LEAST_ROWS;
const LEAST_ROWS = 3;

function chooseMain(candidates: readonly string[], leads: readonly string[], limit: number): string[] {
  const has = (key: string): boolean => candidates.includes(key);
  if (limit <= SHORTEST.length + 1) return inStoryOrder([...SHORTEST, "you-said"]).filter(has);
  const others = storySlideIds.filter((key) => !leads.includes(key));
  const body = [...leads, ...others].filter((key) => key !== "cover" && key !== "decision" && has(key));
  const told = withMeasures(body.slice(0, limit - 2), body);
  const ordered = followsStory(leads) ? inStoryOrder(told) : told;
  return [...["cover"].filter(has), ...ordered, ...["decision"].filter(has)];
}

/** What a decider always has to see. */
const NEEDED: readonly string[] = ["answer", "why-now", "risks", "pilot"] satisfies SlideId[];

/** The rule that ends the pilot stands right behind it: of what is told, the last that is not needed makes room. */
function withMeasures(told: readonly string[], body: readonly string[]): string[] {
  if (!told.includes("pilot") || !body.includes("measures")) return [...told];
  const spare = told.includes("measures") ? "measures" : told.findLast((key) => !NEEDED.includes(key));
  const kept = told.filter((key) => key !== spare);
  const after = kept.indexOf("pilot") + 1;
  return [...kept.slice(0, after), "measures", ...kept.slice(after)];
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
const mainKicker = (kicker: string): string => capitalise(kicker.replace(/^Appendix: /u, ""));

const appendixKicker = (kicker: string): string =>
  kicker.startsWith("Appendix") ? kicker : `Appendix: ${uncapitalise(kicker)}`;
