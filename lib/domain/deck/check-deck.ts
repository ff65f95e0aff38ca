import { walkDraft } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import type { Finding } from "../findings/finding";
import { makeFinding, type Place } from "../findings/make-finding";
import { READ_LIMIT_FACTOR } from "../form/read-answers";
import type { SlideId } from "../ids/slide-ids";
import { findJargon, type Jargon } from "../lexicon/find-jargon";
import type { BuildContext } from "../sections/build-context";
import { readDraft } from "../sections/registry";
import { isUnverified } from "../slides/measure-words";
import type { DeckOutline } from "../slides/outline";
import { slideTexts } from "../slides/slide-texts";
import { MAX_TITLE_CHARACTERS } from "../slides/slide-title";
import { countCharacters } from "../text/count-characters";
import { countWords } from "../text/count-words";
import { foldCase } from "../text/fold-case";
import { splitSentences } from "../text/split-sentences";
import { MOST_WORDS } from "./in-density";
import { countProseWords } from "./prose-words";
import { homeOfSlide } from "./slide-home";
import { keyOf, MOST_MAIN_SLIDES } from "./storyline";
import { deckMinutes } from "./timing";

const MIN_TITLE_CHARACTERS = 40;

type CheckDeck = { outline: DeckOutline; draft: Draft; context: BuildContext };

/** What is weak in the finished deck, as far as no single section can see it; each finding points to where mending starts. */
export const checkDeck = (given: CheckDeck): Finding[] => [
  ...checkTitles(given),
  ...checkHeadlinesDiffer(given),
  ...checkOneMessage(given),
  ...checkWords(given),
  ...checkJargon(given),
  ...checkSources(given),
  ...checkLength(given),
  ...checkCount(given),
  ...checkSplit(given),
];

const mainSlides = ({ outline }: CheckDeck) => outline.slides.filter((slide) => slide.part === "main");

function checkTitles(given: CheckDeck): Finding[] {
  return mainSlides(given)
    .filter(({ layout }) => layout !== "cover")
    .filter(({ title }) => {
      const length = countCharacters(title);
      return length < MIN_TITLE_CHARACTERS || length > MAX_TITLE_CHARACTERS || countWords(title) < 3;
    })
    .map(({ id, title }) => makeFinding("deck.title", homeOfSlide(id), { title }));
}

/** The builder tells equal titles apart for the bookmarks; two equal headlines still say one thing twice. */
/** Its rule is written from the names and numbers of the measures: nobody can say it in fewer words. */
const RULE: SlideId = "measures";

function checkHeadlinesDiffer({ draft }: CheckDeck): Finding[] {
  const headlines = typedHeadlines(draft);
  return headlines
    .filter(({ title }, index) => headlines.findIndex((other) => other.title === title) < index)
    .map(({ place, title }) => makeFinding("deck.title", place, { title }));
}

const typedHeadlines = (draft: Draft): { place: Place; title: string }[] =>
  walkDraft(draft).flatMap(({ place, read }) =>
    foldCase(place.questionKey).endsWith("headline") && typeof read === "string" ? [{ place, title: read }] : [],
  );

/** A headline of two sentences, or of two halves about a semicolon or a dash, is two messages for one slide. */
const checkOneMessage = ({ draft }: CheckDeck): Finding[] =>
  typedHeadlines(draft)
    .filter(({ title }) => countClaims(title) > 1)
    .map(({ place, title }) => makeFinding("deck.one-message", place, { title }));

/** Fewer words qualify the claim before them, as in “…; one stays partly open”. */
const LEAST_CLAIM_WORDS = 5;

const countClaims = (title: string): number =>
  splitSentences(title)
    .flatMap((sentence) => sentence.split(/;\s|\s[–—-]\s/u))
    .filter((part) => countWords(part) >= LEAST_CLAIM_WORDS).length;

const checkWords = (given: CheckDeck): Finding[] =>
  mainSlides(given)
    .filter((slide) => slide.id !== RULE && countProseWords(slide) > MOST_WORDS[given.outline.density])
    .map(({ id, title }) => makeFinding("deck.words", homeOfSlide(id), { title }));

/** Each word once, where it was typed, else at the slide that says it first. */
function checkJargon(given: CheckDeck): Finding[] {
  const { draft, context } = given;
  const found = mainSlides(given).flatMap((slide) =>
    // A source keeps its own title, whatever words it uses.
    findJargon(slideTexts({ ...slide, sources: [] }).join("\n"), context.library.jargon).map((jargon) => ({
      jargon,
      home: homeOfSlide(slide.id),
    })),
  );
  return found
    .filter(({ jargon }, index) => found.findIndex((other) => other.jargon === jargon) === index)
    .map(({ jargon, home }) => makeFinding("deck.jargon", whereTyped(draft, jargon) ?? home, jargon));
}

/** The first printed answer that holds the word; null where the deck's own words do. */
function whereTyped(draft: Draft, jargon: Jargon): Place | null {
  const holds = (text: unknown): boolean => typeof text === "string" && findJargon(text, [jargon]).length > 0;
  return walkDraft(draft).find(({ question, read }) => question.use === "print" && holds(read))?.place ?? null;
}

function checkSources({ draft }: CheckDeck): Finding[] {
  const { needs } = readDraft(draft).alignment;
  return needs.filter(isUnverified).map((need) => {
    const column = need.measureSource === null ? "measureSource" : "measureBaselineDate";
    return makeFinding("deck.unsourced", { sectionId: "alignment", questionKey: "needs", rowId: need.id, column });
  });
}

/** A deck to read ahead is told by nobody, so it has no time to keep. */
function checkLength(given: CheckDeck): Finding[] {
  const { minutesAllowed, density } = given.context;
  const estimate = deckMinutes(given.outline.slides);
  if (density !== "present" || minutesAllowed === null || estimate <= minutesAllowed) return [];
  const place = { sectionId: "context", questionKey: "minutesAllowed" } as const;
  return [makeFinding("deck.too-long", place, { minutes: minutesAllowed, estimate })];
}

/** Only slides that the author called in can be more. */
function checkCount(given: CheckDeck): Finding[] {
  const count = new Set(mainSlides(given).map(keyOf)).size;
  if (count <= MOST_MAIN_SLIDES) return [];
  return [
    makeFinding(
      "deck.too-many",
      { sectionId: "context", questionKey: "deckChoices" },
      { count, most: MOST_MAIN_SLIDES },
    ),
  ];
}

function checkSplit({ draft }: CheckDeck): Finding[] {
  return walkDraft(draft)
    .filter(({ question, read }) => {
      if (question.use !== "print" || question.limit === undefined || typeof read !== "string") return false;
      const length = countCharacters(read);
      return length > question.limit && length <= question.limit * READ_LIMIT_FACTOR;
    })
    .map(({ place, question }) => makeFinding("deck.split", place, { title: question.label }));
}
