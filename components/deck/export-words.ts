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
const DECK = "Slides, sources, the full list of risks and every answer marked for the deck";

/** What each format is, holds and leaves out, said before anybody asks for it. */
export const exportWords = {
  pdf: {
    label: "Slides PDF",
    lede: "Tagged for screen readers, with its fonts inside. To send ahead, print or project.",
    contains: DECK,
    leavesOut: `Speaker notes, ${NEVER}`,
    noun: "slides",
  },
  pptx: {
    label: "PowerPoint",
    lede: "Text, tables and charts you can change. It uses the fonts of the computer that opens it.",
    contains: `${DECK}; speaker notes only where you tick them`,
    leavesOut: capitalise(NEVER),
    noun: "PowerPoint",
  },
  handout: {
    label: "Handout",
    lede: "A sheet of paper for each slide, with its notes below and room to write. To print and to speak from.",
    contains: `${DECK}; speaker notes`,
    leavesOut: capitalise(NEVER),
    noun: "handout",
  },
  html: {
    label: "Web page",
    lede: "One file that opens in any browser and reads as text on a phone. The strongest version for screen readers.",
    contains: `${DECK}; the table behind each drawing`,
    leavesOut: `Speaker notes, ${NEVER}`,
    noun: "web page",
  },
} as const satisfies Record<ExportFormat, Words>;

type Group = { title: string; formats: readonly ExportFormat[] };

/** The tabs in the order people ask for them. */
export const exportGroups: readonly Group[] = [{ title: "Slides", formats: ["pdf", "pptx", "handout", "html"] }];
