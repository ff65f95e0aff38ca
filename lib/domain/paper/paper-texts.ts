import { plainLine } from "../slides/line";
import { slideTexts } from "../slides/slide-texts";
import { countWords } from "../text/count-words";
import type { PaperOutline, PaperPart } from "./paper-outline";

/** Every piece of text a part shows, its heading first. */
export const partTexts = ({ heading, body }: PaperPart): string[] => [
  heading,
  ...slideTexts({ id: "", part: "main", kicker: "", title: "", layout: "text", body }),
];

/** Every piece of text a paper shows but for its footer, in reading order. */
export const paperTexts = ({ kicker, heading, lead, facts, parts }: PaperOutline): string[] =>
  [
    kicker,
    heading,
    lead === null ? "" : plainLine(lead),
    ...facts.flatMap(({ label, text }) => [label, text]),
    ...parts.flatMap(partTexts),
  ].filter((text) => text !== "");

export const countPaperWords = (paper: PaperOutline): number =>
  paperTexts(paper).reduce((sum, text) => sum + countWords(text), 0);
