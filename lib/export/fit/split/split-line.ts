import { type Line, plainLine, type Run } from "@/lib/domain/slides/line";
import { splitSentences } from "@/lib/domain/text/split-sentences";

const GRANULARITIES = ["sentence", "word", "grapheme"] as const;

/** A line in two at the border nearest its middle: between sentences, else words, else letters; null if too short. */
export function splitLine(line: Line): [Line, Line] | null {
  const at = borderOf(plainLine(line));
  return at === null ? null : [slice(line, 0, at), trimStart(slice(line, at, Number.POSITIVE_INFINITY))];
}

export function splitText(text: string): [string, string] | null {
  const at = borderOf(text);
  return at === null ? null : [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

function borderOf(text: string): number | null {
  const middle = text.length / 2;
  for (const granularity of GRANULARITIES) {
    const starts = startsOf(piecesOf(text, granularity));
    const nearest = starts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
    const isFair = nearest !== undefined && Math.abs(nearest - middle) < middle * FAIR_SHARE[granularity];
    if (isFair) return nearest;
  }
  return null;
}

const piecesOf = (text: string, granularity: (typeof GRANULARITIES)[number]): string[] =>
  granularity === "sentence"
    ? splitSentences(text)
    : [...new Intl.Segmenter("en", { granularity }).segment(text)].map(({ segment }) => segment);

/** Where each piece but the first begins; white space alone is none. */
function startsOf(pieces: readonly string[]): number[] {
  let position = 0;
  return pieces.flatMap((piece) => {
    const start = position;
    position += piece.length;
    return start > 0 && piece.trim() !== "" ? [start] : [];
  });
}

/** A sentence that ends close to either end would leave a part that is no easier to place. */
const FAIR_SHARE = { sentence: 0.6, word: 0.9, grapheme: 1 } as const;

function slice(line: Line, from: number, to: number): Line {
  if (typeof line === "string") return line.slice(from, Number.isFinite(to) ? to : undefined);
  const runs: Run[] = [];
  let position = 0;
  for (const run of line) {
    const text = run.text.slice(Math.max(0, from - position), Math.max(0, to - position));
    if (text !== "") runs.push({ ...run, text });
    position += run.text.length;
  }
  return runs;
}

function trimStart(line: Line): Line {
  if (typeof line === "string") return line.trimStart();
  const [first, ...rest] = line;
  return first === undefined ? line : [{ ...first, text: first.text.trimStart() }, ...rest];
}
