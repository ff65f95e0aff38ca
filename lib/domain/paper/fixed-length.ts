import { plainLine } from "../slides/line";
import { isOverWords } from "./is-over-words";
import { keepWhatFits } from "./keep-what-fits";
import type { PaperContent } from "./paper-given";
import type { ItemPart } from "./paper-item";
import { partTexts } from "./paper-texts";

type Paper = Omit<PaperContent, "parts"> & { parts: readonly ItemPart[] };

/** A paper of at most so many words: what opens it stands, and of its parts whatever has room. */
export function fixedLength({ parts, ...frame }: Paper, most: number, see: string): PaperContent {
  const opening = [
    frame.kicker,
    frame.heading,
    frame.lead === null ? "" : plainLine(frame.lead),
    ...frame.facts.flatMap(({ label, text }) => [label, text]),
  ];
  const kept = keepWhatFits(parts, {
    see,
    fits: (shown) => !isOverWords([...opening, ...shown.flatMap(partTexts)], most),
  });
  return { ...frame, parts: kept.parts };
}
