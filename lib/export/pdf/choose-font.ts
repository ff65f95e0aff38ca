import type { Font } from "fontkit";
import type { LenderId, LentWeight } from "../type/font-files";
import type { FaceId } from "../type/type-roles";
import { fontOf, lentFontOf } from "./fonts";

const SANS_OF: Readonly<Record<FaceId, FaceId>> = {
  sans: "sans",
  "sans-italic": "sans-italic",
  "sans-semibold": "sans-semibold",
  "sans-bold": "sans-bold",
  serif: "sans",
  "serif-semibold": "sans-semibold",
};
const isStrong = (face: FaceId): boolean => face.endsWith("bold");

const SCRIPTS: readonly (readonly [script: RegExp, lenders: readonly LenderId[]])[] = [
  [/\p{Script=Arabic}/u, ["arabic"]],
  [/\p{Script=Hebrew}/u, ["hebrew"]],
  [/\p{Script=Hangul}/u, ["korean"]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["japanese"]],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u, ["emoji"]],
];
const ANYWHERE: readonly LenderId[] = ["chinese", "japanese", "korean", "emoji", "arabic", "hebrew"];
const JOINERS = /[\u200c\u200d]/gu;

/**
 * One code stands for a Chinese, a Japanese and a Korean form of a character: the language of the text decides which
 * is meant, else the letters it stands among.
 */
export function hanLender(text: string, lang = ""): LenderId {
  if (/^ja\b/iu.test(lang) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "japanese";
  if (/^ko\b/iu.test(lang) || /\p{Script=Hangul}/u.test(text)) return "korean";
  return "chinese";
}

const MOST_REMEMBERED = 20_000;
const chosen = new Map<string, Font | null>();

/** The first face that has all of a letter: the text's own, the sans of its weight, then a family that lends it. */
export function chooseFont(letter: string, face: FaceId, han: LenderId): Font | null {
  const key = `${face} ${han} ${letter}`;
  const before = chosen.get(key);
  if (before !== undefined) return before;
  if (chosen.size >= MOST_REMEMBERED) chosen.clear();
  const font = findFont(letter, face, han);
  chosen.set(key, font);
  return font;
}

function findFont(letter: string, face: FaceId, han: LenderId): Font | null {
  const codePoints = [...letter.replace(JOINERS, "")].map((character) => character.codePointAt(0) ?? 0);
  const hasAll = (font: Font): boolean => codePoints.every((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const own = [face, SANS_OF[face]].map(fontOf).find(hasAll);
  if (own) return own;
  const weight: LentWeight = isStrong(face) ? "strong" : "regular";
  const asked = SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? [han];
  for (const lender of new Set([...asked, ...ANYWHERE])) {
    const font = lentFontOf(lender, weight);
    if (hasAll(font)) return font;
  }
  return null;
}
