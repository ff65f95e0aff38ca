import type { ExportFormat } from "@/lib/domain/exports/formats";
import { capitalise } from "@/lib/domain/text/sentence";

type Words = {
  label: string;
  lede: string;
  contains: string;
  leavesOut: string;
  /** What the button brings: "Export slides". */
  noun: string;
};

const NEVER = "names of people, notes about them, and whatever only steers the advice";
/** In a deck or paper made for one reader, and never in the presenter's own questions and answers. */
const OTHERS = "what other groups fear or ask";
const DECK = "Slides, sources, the full list of risks and every answer marked for the deck";

/** What each format is, holds and leaves out, said before anybody asks for it. */
export const exportWords = {
  pdf: {
    label: "Slides PDF",
    lede: "Tagged for screen readers, with its fonts inside. To send ahead, print or project.",
    contains: DECK,
    leavesOut: `Speaker notes, ${OTHERS}, ${NEVER}`,
    noun: "slides",
  },
  pptx: {
    label: "PowerPoint",
    lede: "Text, tables and charts you can change. It uses the fonts of the computer that opens it.",
    contains: `${DECK}; speaker notes only where you tick them`,
    leavesOut: capitalise(`${OTHERS}, ${NEVER}`),
    noun: "PowerPoint",
  },
  handout: {
    label: "Handout",
    lede: "A sheet of paper for each slide, with its notes below and room to write. To print and to speak from.",
    contains: `${DECK}; speaker notes`,
    leavesOut: capitalise(`${OTHERS}, ${NEVER}`),
    noun: "handout",
  },
  html: {
    label: "Web page",
    lede: "One file that opens in any browser and reads as text on a phone. The strongest version for screen readers.",
    contains: `${DECK}; the table behind each drawing`,
    leavesOut: `Speaker notes, ${OTHERS}, ${NEVER}`,
    noun: "web page",
  },
  "five-minutes": {
    label: "Five-minute cut",
    lede: "The four slides to show when the agenda shrinks: cover, answer, risks and decision.",
    contains: "Four slides of the deck, as they stand in it",
    leavesOut: `Every other slide, the appendix, speaker notes, ${NEVER}`,
    noun: "slides",
  },
  "five-minutes-pptx": {
    label: "Five-minute cut (PowerPoint)",
    lede: "The same four slides, to change and to speak from.",
    contains: "Four slides of the deck; speaker notes, timed for five minutes, only where you tick them",
    leavesOut: capitalise(`every other slide, the appendix, ${NEVER}`),
    noun: "PowerPoint",
  },
  docx: {
    label: "Word report",
    lede: "For a committee: recommendations first, then options, risks and implications, in styles you can change.",
    contains: "Up to four sides, then appendices: the risk register, money, terms of the pilot, rules and sources",
    leavesOut: `What each group worries about, answers to hard questions, ${NEVER}`,
    noun: "report",
  },
  brief: {
    label: "One-page brief",
    lede: "One page, at most 350 words, with what you ask in its first line. For somebody who reads nothing else.",
    contains: "What is asked, why, what it takes, how we would know, what could go wrong",
    leavesOut: `Everything that needs a second page, ${NEVER}`,
    noun: "brief",
  },
  qa: {
    label: "Questions and answers",
    lede: "The questions you expect. What is true is granted first, then the answer, then what it rests on.",
    contains: "Every question with its answers, the example and the risk it rests on",
    leavesOut: `Who is likely to ask, how you rated yourself, ${NEVER}`,
    noun: "questions and answers",
  },
  champion: {
    label: "Champion’s brief",
    lede: "One page for the person who speaks for you: half a minute to say, what others did, what they will be asked.",
    contains: "The case in half a minute, examples, the main risk, three questions, the dates",
    leavesOut: `The scores of the sponsor card, ${NEVER}`,
    noun: "champion’s brief",
  },
  "lunch-hour": {
    label: "Lunch-hour kit",
    lede: "One page for an hour over lunch without slides.",
    contains: "Questions to ask, three demonstrations, a sheet for doubts to write on",
    leavesOut: "Everything of the proposal but one real question and the channels by name",
    noun: "kit",
  },
  register: {
    label: "Risk register (Excel)",
    lede: "A workbook to sort, filter and keep: one row a risk, one row a control.",
    contains: "Every risk with scores before and after, controls, owners and dates; what the points mean",
    leavesOut: capitalise(`who raised a risk, ${NEVER}`),
    noun: "register",
  },
  "register-csv": {
    label: "Risk register (CSV)",
    lede: "Plain values for another system: one row a risk, in UTF-8.",
    contains: "Every risk with scores before and after, its controls in one column",
    leavesOut: capitalise(`who raised a risk, ${NEVER}`),
    noun: "register",
  },
} as const satisfies Record<ExportFormat, Words>;

type Group = { title: string; formats: readonly ExportFormat[] };

/** The tabs in the order people ask for them. */
export const exportGroups: readonly Group[] = [
  { title: "Slides", formats: ["pdf", "pptx", "handout", "html"] },
  { title: "Five minutes", formats: ["five-minutes", "five-minutes-pptx"] },
  { title: "Papers", formats: ["brief", "docx", "qa", "champion", "lunch-hour"] },
  { title: "Lists", formats: ["register", "register-csv"] },
];
