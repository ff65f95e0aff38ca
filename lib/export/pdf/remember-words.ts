import type { Font, GlyphRun } from "fontkit";

const MOST_WORDS = 20_000;

// In Source Serif 4 a space kerns with T, V, W and Y and letters made from them, in Source Sans 3 with nothing: between
// other characters of ASCII a text may be parted before a space and comes out the same.
const BEFORE_FREE_SPACE = /(?<=[!-SUXZ-~])(?= [!-SUXZ-~])/u;

/** Shaping is most of what a text costs and a deck repeats its words, so each is shaped once a thread. */
export function rememberWords(font: Font): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  const shapeWord = (word: string): GlyphRun => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const fresh = shape(word, [], undefined, undefined, "ltr");
    known.set(word, fresh);
    return fresh;
  };
  font.layout = (text) => {
    const words = text.split(BEFORE_FREE_SPACE).map(shapeWord);
    return { glyphs: words.flatMap(({ glyphs }) => glyphs), positions: words.flatMap(({ positions }) => positions) };
  };
}
