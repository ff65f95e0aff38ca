import { labelWidth, type TextMeasure } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";
import type { FittedDeck } from "./fitted-deck";
import { footerRooms } from "./frame";
import type { Footer } from "./sheet";
import { versionWords } from "./slide-words";

type Given = {
  /** What may stand at the left, what says most first. */
  names: readonly string[];
  version: Parameters<typeof versionWords>[0];
  role: TypeRoleName;
  /** Points from the left edge to the number of the page. */
  room: number;
  measure: TextMeasure;
};

const GAP = 16;

/**
 * The foot of a page: whose it is and which version. What has no room is left out whole, names first and then the
 * classification: all of them stand in full where the document opens.
 */
export function footerLine({ names, version, role, room, measure }: Given): Omit<Footer, "page"> {
  const widthOf = (words: string): number => labelWidth(words, role, measure) / measure.fill + GAP;
  const whole = versionWords(version);
  const right = widthOf(whole) <= room ? whole : versionWords({ ...version, classification: null });
  const left = names.find((name) => widthOf(name) + widthOf(right) <= room) ?? "";
  return { left, leftWidth: left === "" ? 0 : widthOf(left), right };
}

/** The foot of a slide. */
export const slideFooter = (deck: FittedDeck, measure: TextMeasure): Omit<Footer, "page"> =>
  footerLine({
    names: [`${deck.organisation} · ${deck.title}`, deck.title, deck.organisation],
    version: deck,
    role: "small",
    room: footerRooms.words,
    measure,
  });
