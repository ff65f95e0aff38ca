import { buildFrozenOutline, takeHashedSnapshot } from "./freeze";
import { viewCheckedDeck, viewDeck } from "./view-deck";
import { viewExport } from "./view-export";
import { viewGivenWords } from "./view-given-words";
import { viewSection } from "./view-section";

/** What leaves the thread that answers requests, each from plain data to plain data. Pure. */
export const previewJobs = {
  deck: viewDeck,
  checkedDeck: viewCheckedDeck,
  section: viewSection,
  givenWords: viewGivenWords,
  export: viewExport,
  snapshot: takeHashedSnapshot,
  outline: buildFrozenOutline,
};

export type PreviewJobs = typeof previewJobs;
export type PreviewJob = keyof PreviewJobs;
