import type { SlidePageId } from "../ids/slide-ids";
import type { TitleKey } from "../library/title-keys";
import type { BuildContext } from "../sections/build-context";
import { type Block, type BlockOf, type Cell, isGraphic } from "../slides/block";
import { cellText } from "../slides/cell-text";
import { type Line, plainLine } from "../slides/line";
import type { MessagePart } from "../slides/message";
import type { Slide, SlideOf } from "../slides/slide";
import { slideBlocks } from "../slides/slide-blocks";
import { blockTexts, slideTexts } from "../slides/slide-texts";
import { plainTitle } from "../slides/slide-title";
import { asRead } from "../text/as-read";
import { countWords } from "../text/count-words";
import { addLine } from "./add-line";
import type { DeckChoices } from "./deck-choices";

type Given = {
  slides: readonly Slide[];
  context: BuildContext;
  /** Titles that the author wrote. */
  ownTitles: ReadonlySet<string>;
  /** What the author decided of slides by name. */
  choices: DeckChoices;
};
type Join = {
  /** Slides of the appendix by their ids; the new one takes the place and the id of one of them. */
  ids: readonly [SlidePageId, SlidePageId];
  /** Null: together they would say less than apart. */
  join: (first: Slide, second: Slide, given: Given) => Slide | null;
};

/** A page of the deck, with the ids of the slides that share it. */
export type Page = { slide: Slide; holds: readonly string[] };

export const alone = (slide: Slide): Page => ({ slide, holds: [slide.id] });

/** Pages of the appendix that are read together and are small, as one, with what is noted for each of them. */
export function joinSlides({ slides, ...given }: Given): Page[] {
  return JOINS.reduce<Page[]>((told, one) => joinOnce(told, one, given), slides.map(alone));
}

function joinOnce(pages: Page[], { ids, join }: Join, given: Omit<Given, "slides">): Page[] {
  const [first, second] = ids.map((id) => pages.find(({ slide }) => slide.id === id && slide.part === "appendix"));
  if (first === undefined || second === undefined) return pages;
  const joined = join(first.slide, second.slide, { slides: pages.map(({ slide }) => slide), ...given });
  if (joined === null || losesTitle([first, second], joined, given)) return pages;
  const notes = [...new Set([first, second].flatMap(({ slide }) => slide.notes ?? []))];
  const title = given.choices.get(joined.id)?.title ?? joined.title;
  const shared = { slide: { ...joined, title, notes }, holds: [...first.holds, ...second.holds] };
  return pages.flatMap((page) => {
    if (page.slide.id === joined.id) return [shared];
    return page === first || page === second ? [] : [page];
  });
}

/** Two slides keep a page each where a title would be lost that the author gave to the one whose name is given up. */
const losesTitle = (pages: readonly Page[], joined: Slide, { choices }: Pick<Given, "choices">): boolean =>
  pages.some(({ slide }) => {
    const title = choices.get(slide.id)?.title ?? null;
    return title !== null && slide.id !== joined.id && title !== joined.title;
  });

/**
 * The page that holds everything takes over the note of the slide that tells some of it, unless that one is drawn, and
 * its title if the author wrote it: what we claim of some rows need not be so of all of them.
 */
function withWhole(some: Slide, whole: Slide, { ownTitles }: Given): Slide | null {
  if (slideBlocks(some).some(isGraphic)) return null;
  const note = noteOf(some);
  const noted = note === undefined ? whole : addLine(whole, plainLine(note));
  return ownTitles.has(some.title) ? { ...noted, title: some.title } : noted;
}

/** What a slide says below its rows or columns; the whole of a claim that was too long for a title is among it. */
function noteOf(slide: Slide): Line | undefined {
  if (slide.layout === "table") return slide.note;
  if (slide.layout !== "message") return slide.layout === "columns" ? slide.message : undefined;
  const last = slide.parts.at(-1);
  return last?.place === "foot" && last.block.kind === "paragraph" ? last.block.text : undefined;
}

const JOINS: readonly Join[] = [
  { ids: ["fit", "needs"], join: withWhole },
  { ids: ["proof", "examples"], join: withWhole },
  { ids: ["risks", "register"], join: withWhole },
  { ids: ["money", "money-detail"], join: joinMoney },
  { ids: ["people", "training"], join: joinPeople },
  { ids: ["needs", "sources"], join: addSources },
  // What is left alone where a reader's own story has called its neighbour forward.
  { ids: ["options", "money-detail"], join: joinOptions },
  { ids: ["options", "money"], join: joinOptions },
  { ids: ["rules", "guidance"], join: joinRules },
  { ids: ["rules", "people"], join: joinApprovers },
  { ids: ["questions", "glossary"], join: joinWords },
  { ids: ["objections", "questions"], join: joinQuestions },
];

type Blocks = Pick<SlideOf<"text">, "wide" | "body">;

const sharedPage = (first: Slide, kicker: string, key: TitleKey, blocks: Blocks, { context }: Given): Slide => ({
  id: first.id,
  part: "appendix",
  kicker,
  title: plainTitle(key, context),
  layout: "text",
  ...blocks,
  columns: 2,
});

/** More words than this do not stand on one page. */
const MOST_SHARED_WORDS = 280;

const wordsIn = (slides: readonly Slide[]): number =>
  slides.flatMap(slideTexts).reduce((sum, text) => sum + countWords(text), 0);

/** Sums with tables or drawings of their own need a page of their own. */
function joinOptions(options: Slide, money: Slide, given: Given): Slide | null {
  const isDrawn = money.id === "money" && (money.layout !== "text" || tablesOf(money).length > 0);
  if (isDrawn || wordsIn([options, money]) > MOST_SHARED_WORDS) return null;
  const below = wideOf(money);
  const wide = below.length === 0 ? wideOf(options) : [...wideOf(options).map(closer), ...below];
  const blocks = { wide, body: [...linesOf(options), ...linesOf(money)] };
  return sharedPage(options, "Appendix: options and money", "options.money", blocks, given);
}

/** Rules in a few lines, without a table of comments, need no page of their own. */
function joinRules(rules: Slide, guidance: Slide, given: Given): Slide | null {
  if (tablesOf(guidance).length > 0) return null;
  const blocks = { wide: [rules, guidance].flatMap(wideOf), body: [rules, guidance].flatMap(linesOf) };
  return sharedPage(rules, "Appendix: rules", "rules.guidance", blocks, given);
}

/** Where training stands with the people, they have a page of their own. */
function joinApprovers(rules: Slide, people: Slide, given: Given): Slide | null {
  if (tablesOf(people).length > 0) return null;
  const blocks = { wide: [rules, people].flatMap(wideOf), body: [rules, people].flatMap(linesOf) };
  return sharedPage(rules, "Appendix: rules and people", "rules.people", blocks, given);
}

/** A few questions as they came stand below those that are expected; what was counted needs room of its own. */
function joinQuestions(objections: Slide, questions: Slide, given: Given): Slide | null {
  const heard = slideBlocks(questions);
  const isFew = heard.length <= MOST_HEARD && heard.every((block) => isQuote(block) || block.kind === "paragraph");
  if (!isFew || !heard.some(isQuote)) return null;
  const blocks = { wide: wideOf(objections), body: [...linesOf(objections), ...heard] };
  return sharedPage(objections, "Appendix: questions", "objections.questions", blocks, given);
}

/** Two questions, each with its answer. */
const MOST_HEARD = 4;

/** Where nothing was asked, its title would claim questions that are not there. */
function joinWords(questions: Slide, glossary: Slide, given: Given): Slide | null {
  const terms = tablesOf(glossary).flatMap(({ rows }) => rows.map(([word, meaning]) => pairLine(word, meaning)));
  const heard = slideBlocks(questions);
  if (!heard.some(isQuote)) return null;
  const blocks = { wide: heard.filter(isWide), body: [...linesOf(questions), ...terms] };
  return sharedPage(questions, "Appendix: questions and words", "questions.glossary", blocks, given);
}

/** What is taught needs the width; who stands behind it runs below in columns. */
function joinPeople(people: Slide, training: Slide, given: Given): Slide {
  const blocks = { wide: [training, people].flatMap(wideOf).map(closer), body: [people, training].flatMap(linesOf) };
  return sharedPage(people, "Appendix: training and people", "people.training", blocks, given);
}

/** A source that a page of the deck names where its figure stands is not named again; the others stand below the needs. */
function addSources(needs: Slide, sources: Slide, { slides }: Given): Slide | null {
  if (needs.layout !== "table") return null;
  const named = slides
    .filter((slide) => slide !== sources)
    .flatMap(slideTexts)
    .map(asRead)
    .join("\n");
  const lines = tablesOf(sources).flatMap(({ rows }) =>
    rows.flatMap(([source, stands]) => (named.includes(asRead(wordsOf(source))) ? [] : [pairLine(source, stands)])),
  );
  if (lines.length === 0) return needs;
  const { table, note: _, ...frame } = needs;
  const head: Block = {
    kind: "paragraph",
    text: [{ text: "Where other figures of this deck come from", strong: true }],
  };
  return {
    ...frame,
    kicker: "Appendix: needs and sources",
    layout: "text",
    wide: [table, ...linesOf(needs), head],
    body: lines,
    columns: 2,
  };
}

const pairLine = (name: Cell | undefined, words: Cell | undefined): Block =>
  small([{ text: `${wordsOf(name)}: `, strong: true }, { text: wordsOf(words) }]);

const wordsOf = (cell: Cell = ""): string => plainLine(cellText(cell));

const isQuote = ({ kind }: Block): boolean => kind === "quote";
const isTable = (block: Block): block is BlockOf<"table"> => block.kind === "table";
const tablesOf = (slide: Slide): BlockOf<"table">[] => slideBlocks(slide).filter(isTable);

/** A table of sums leaves room beside it. */
const isNarrow = (block: Block): boolean => isTable(block) && block.head.length <= NARROW_COLUMNS;
const NARROW_COLUMNS = 4;

/** A table with air around its rows stands closer where it shares a page. */
const closer = (block: Block): Block => (isTable(block) ? { ...block, rhythm: "dense" } : block);

/** Tables, and figures side by side, take the whole width. */
const isWide = (block: Block): boolean => isTable(block) || block.kind === "figures";
const wideOf = (slide: Slide): Block[] => slideBlocks(slide).filter(isWide);

/** All of a slide but what takes the whole width, small enough to run in columns. */
function linesOf(slide: Slide): Block[] {
  const note: Block[] = slide.layout === "table" && slide.note !== undefined ? [small(slide.note)] : [];
  const others = slideBlocks(slide).filter((block) => !isWide(block));
  return [...others.map((block) => (block.kind === "paragraph" ? small(block.text) : block)), ...note];
}

const small = (text: Line): Block => ({ kind: "paragraph", role: "small", text });

/** The sums above what they rest on; a drawing of theirs keeps a page of its own. */
function joinMoney(sums: Slide, detail: Slide, { slides }: Given): Slide | null {
  if (sums.layout !== "message" || detail.layout !== "text" || slideBlocks(sums).some(isGraphic)) return null;
  const { id, part, kicker, title, parts } = sums;
  // What ends for it stands with the hours, where there is such a page.
  const said = slides
    .filter(({ id: other }) => other === TIME)
    .flatMap(slideTexts)
    .map(asRead)
    .join("\n");
  const isSaid = ({ block }: MessagePart): boolean => blockTexts(block).every((text) => said.includes(asRead(text)));
  return {
    ...{ id, part, kicker, title },
    layout: "text",
    wide: [...wideOf(sums), ...wideOf(detail).filter((block) => !isNarrow(block))],
    body: [
      ...slideBlocks(detail).filter(isNarrow),
      ...parts.filter((one) => !isWide(one.block) && !isSaid(one)).map(partLine),
      ...linesOf(detail),
    ],
    columns: 2,
  };
}

const TIME: SlidePageId = "time";

const partLine = ({ heading, block }: MessagePart): Block =>
  heading === undefined
    ? block
    : small([{ text: `${heading}: `, strong: true }, { text: blockTexts(block).join("; ") }]);
