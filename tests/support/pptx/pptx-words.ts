import type { DeckOutline } from "@/lib/domain/slides/outline";
import { compact, textsOf } from "../pdf/deck-words";
import { openOfficeFile, partsLike } from "./office-file";
import { textOf } from "./parse-xml";
import { objectsOf } from "./slide-objects";

export type PptxWords = {
  /** What stands on the slides and in their charts, and what their tables are called, without white space. */
  words: string;
  titles: string[];
  /** Alternative texts of drawings. */
  alts: string[];
  notes: string;
};

const isOfTable = (alt: string): boolean => alt.startsWith("Table: ");
const numberIn = (path: string): number => Number(/(\d+)\.xml$/u.exec(path)?.[1]);

export function readPptxWords(bytes: Uint8Array): PptxWords {
  const file = openOfficeFile(bytes);
  const slides = partsLike(file, /^ppt\/slides\/slide\d+\.xml$/u)
    .toSorted(([one], [other]) => numberIn(one) - numberIn(other))
    .map(([, root]) => root);
  const objects = slides.map(objectsOf);
  const charts = partsLike(file, /^ppt\/charts\/[^/]+\.xml$/u).map(([, root]) => root);
  const notes = partsLike(file, /^ppt\/notesSlides\/[^/]+\.xml$/u).map(([, root]) => root);
  const alts = objects.flatMap((own) => own.map(({ alt }) => alt).filter((alt) => alt !== ""));
  return {
    words: compact([...[...slides, ...charts].map(textOf), ...alts.filter(isOfTable)].join("\n")),
    titles: objects.map((own) => own.find(({ placeholder }) => /itle$/iu.test(placeholder?.type ?? ""))?.words ?? ""),
    alts: alts.filter((alt) => !isOfTable(alt)),
    notes: notes.map(textOf).join("\n"),
  };
}

/** What has to stand in the file, line by line: a cell may set two lines of its text as one, with a point between. */
export const linesOf = (outline: DeckOutline): string[] =>
  textsOf(outline)
    .flatMap((text) => text.split("\n"))
    .map(compact)
    .filter((line) => line !== "");
