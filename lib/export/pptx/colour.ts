import { PAPER } from "@/lib/domain/brand/themes";
import type { Colour, Palette } from "../palette";
import { el } from "./package/xml";

/** Colours that have a place in the theme of the file, so that a new theme recolours the deck. */
export const themeSlots = {
  ink: "tx1",
  paper: "bg1",
  "ink-2": "tx2",
  panel: "bg2",
  accent: "accent1",
  second: "accent2",
  mute: "accent3",
  soft: "accent4",
  high: "accent5",
  severe: "accent6",
} as const satisfies Partial<Record<Colour, string>>;

const slots: Partial<Record<Colour, string>> = themeSlots;

/** Bars have no place of their own: they are of the words' own colour, unless that brand is too pale for words. */
const wordsOf: Partial<Record<Colour, Colour>> = { bar: "accent", "second-bar": "second", "on-bar": "paper" };

function slotOf(colour: Colour, palette: Palette): string | undefined {
  const words = wordsOf[colour];
  return slots[words !== undefined && palette[words] === palette[colour] ? words : colour];
}

const isHex = /^#[0-9A-F]{6}$/iu;

/** "#0F5C56" as files of Office write it. */
export function bareHex(colour: string): string {
  if (!isHex.test(colour)) throw new Error(`${colour} is no colour of six digits`);
  return colour.slice(1).toUpperCase();
}

export function colourXml(colour: Colour, palette: Palette): string {
  // On the dark ground no name stands for the theme's own colour any more.
  const slot = palette.paper === PAPER ? slotOf(colour, palette) : undefined;
  return slot === undefined ? el("a:srgbClr", { val: bareHex(palette[colour]) }) : el("a:schemeClr", { val: slot });
}

export const solidFill = (colour: Colour, palette: Palette): string =>
  el("a:solidFill", {}, colourXml(colour, palette));
