import createBidi from "bidi-js";
import type { Font } from "fontkit";
import { lettersOf } from "../type/break-words";
import type { SetRun } from "../type/measure-text";
import { MISSING_GLYPH } from "../type/missing-glyphs";
import { type Direction, hasRightToLeft, LEFT_TO_RIGHT_MARK } from "../type/text-direction";
import { chooseFont, hanLender } from "./choose-font";

/** A stretch of one run, face and direction. Stretches stand in the order in which they are painted. */
export type VisualRun = { text: string; run: SetRun; font: Font; isRightToLeft: boolean };

const bidi = createBidi();

const NON_JOINER = "\u200c";

/** The runs of a line parted by face and direction, and put in the order of the eye. */
export function visualRuns(runs: readonly SetRun[], direction: Direction, whole: string): VisualRun[] {
  const text = runs.map((run) => run.text).join("");
  const levels = hasRightToLeft(text) ? bidi.getEmbeddingLevels(text, direction).levels : null;
  const stretches: (VisualRun & { level: number })[] = [];
  let at = 0;
  let isParted = true;
  for (const run of runs) {
    const han = hanLender(whole, run.lang);
    isParted = true;
    for (const letter of lettersOf(run.text)) {
      const level = levels?.[at] ?? 0;
      at += letter.length;
      if (letter === LEFT_TO_RIGHT_MARK) continue;
      for (const { text: piece, font } of fontsFor(letter, run, han)) {
        const last = stretches.at(-1);
        if (!isParted && last && last.font === font && last.level === level) last.text += piece;
        else stretches.push({ text: piece, run, font, level, isRightToLeft: level % 2 === 1 });
        isParted = letter.endsWith(NON_JOINER);
      }
    }
  }
  return inVisualOrder(stretches);
}

/** Letter by letter; one that no single face has all of is set character by character. */
function fontsFor(letter: string, { face }: SetRun, han: ReturnType<typeof hanLender>): { text: string; font: Font }[] {
  const whole = chooseFont(letter, face, han);
  if (whole) return [{ text: letter, font: whole }];
  return [...letter].map((character) => {
    const font = chooseFont(character, face, han);
    if (font) return { text: character, font };
    const box = chooseFont(MISSING_GLYPH, face, han);
    if (box === null) throw new Error(`no face has ${character}, nor the box that stands for it`);
    return { text: MISSING_GLYPH, font: box };
  });
}

/** From the highest level down to the lowest odd one, every stretch at that level or above is turned round. */
function inVisualOrder<T extends { level: number }>(stretches: readonly T[]): T[] {
  const ordered = [...stretches];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end === start) continue;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

/** Brackets that open to the right open to the left in a text that runs that way. */
export const mirrored = (text: string): string =>
  [...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join("");
