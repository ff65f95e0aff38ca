import { type Line, runsOf } from "@/lib/domain/slides/line";
import type { Density } from "@/lib/domain/slides/outline";
import { createMemory, type Memory } from "../create-memory";
import { lettersOf, stretchesOf } from "./break-words";
import type { FontMetrics } from "./font-metrics";
import { LEFT_TO_RIGHT_MARK } from "./text-direction";
import {
  type FaceId,
  type Headings,
  type Scale,
  scaledRole,
  type TypeRole,
  type TypeRoleName,
  withHeadings,
} from "./type-roles";

// The one place that says where lines break: the estimate, the charts and the PDF all ask it, so they agree.

/** A run as it is set: `strong` takes the heavier face of its role. */
export type SetRun = { text: string; face: FaceId; href?: string; lang?: string };
export type SetLine = {
  runs: SetRun[];
  width: number;
  /** The next line goes on in the same word, or in a script that sets no spaces. */
  isJoined?: true;
  /** Begins inside a word that no line of this width holds whole. */
  isCut?: true;
};
export type TextMeasure = {
  metrics: FontMetrics;
  scale: Scale;
  /** Part of a width that lines may fill, 1 for all of it: an estimate leaves room for faces that run wider. */
  fill: number;
  /** Slides shown to a room are set larger; without it, as they are read. */
  density?: Density;
  /** The face of headings and numerals, where the organisation has not left it as it is. */
  headings?: Headings;
};

const STRONG_FACE: Readonly<Record<FaceId, FaceId>> = {
  sans: "sans-semibold",
  "sans-italic": "sans-semibold",
  "sans-semibold": "sans-bold",
  "sans-bold": "sans-bold",
  serif: "serif-semibold",
  "serif-semibold": "serif-semibold",
};
const UNKNOWN_ADVANCE_EM = 1;

export const roleOf = (measure: TextMeasure, name: TypeRoleName): TypeRole =>
  withHeadings(scaledRole(name, measure.scale, measure.density), measure.headings);

/** Width of a text on one line, in points; kerning, which only tightens, is left out. Lent letters are not tracked. */
export function widthOf(text: string, face: FaceId, role: TypeRole, metrics: FontMetrics): number {
  let width = 0;
  for (const character of text) {
    if (character === LEFT_TO_RIGHT_MARK) continue;
    const code = character.codePointAt(0) ?? 0;
    const own = metrics.advanceOf(face, code) ?? metrics.advanceOf("sans", code);
    if (own !== null) width += own * role.size + (role.tracking ?? 0);
    else width += (metrics.lentAdvanceOf(code) ?? UNKNOWN_ADVANCE_EM) * role.size;
  }
  return width;
}

/** The width of a plain text in a role on one line, in points; measured once, however often it is asked for. */
export function labelWidth(text: string, name: TypeRoleName, measure: TextMeasure): number {
  const { widths } = measurementsOf(text, measure.metrics);
  const setting = settingOf(name, measure);
  const before = widths.get(setting);
  if (before !== undefined) return before;
  const role = roleOf(measure, name);
  const width = widthOf(text, role.face, role, measure.metrics);
  widths.set(setting, width);
  return width;
}

/** What is known of one text, by its setting. */
type Measurements = { widths: Map<string, number>; lines: Map<string, SetLine[]> };

/** Several pages at their fullest: fitting asks for the texts of a page again and again. */
const MOST_REMEMBERED = 1_000;
const remembered = new WeakMap<FontMetrics, Memory<Measurements>>();

function measurementsOf(line: Line, metrics: FontMetrics): Measurements {
  const memory = remembered.get(metrics) ?? createMemory<Measurements>(MOST_REMEMBERED);
  remembered.set(metrics, memory);
  const key = typeof line === "string" ? line : JSON.stringify(line);
  return memory.get(key) ?? memory.keep(key, { widths: new Map(), lines: new Map() });
}

/** Everything but text and width that lines depend on. */
const settingOf = (name: TypeRoleName, { scale, density, headings }: TextMeasure): string =>
  `${name} ${scale} ${density} ${headings}`;

/** `isCut`: goes on in the word before it, which was too wide for a line. */
type Word = { pieces: SetRun[]; width: number; spaceWidth: number; isCut?: true };

/**
 * Breaks a line of words over as many lines as the width, in points, asks for; a line feed always breaks. Never empty.
 * The same text in the same setting gives the same lines, shared by all who ask, so nobody may change them.
 */
export function breakLines(
  line: Line,
  name: TypeRoleName,
  width: number,
  measure: TextMeasure,
): readonly Readonly<SetLine>[] {
  const { lines } = measurementsOf(line, measure.metrics);
  const room = width * measure.fill;
  const setting = `${settingOf(name, measure)} ${room}`;
  const before = lines.get(setting);
  if (before !== undefined) return before;
  const fresh = breakAnew(line, name, room, measure);
  lines.set(setting, fresh);
  return fresh;
}

function breakAnew(line: Line, name: TypeRoleName, room: number, measure: TextMeasure): SetLine[] {
  const role = roleOf(measure, name);
  const lines: SetLine[] = [];
  for (const paragraph of paragraphsOf(line, role)) {
    lines.push(...fillLines(wordsOf(paragraph, role, room, measure.metrics), room));
  }
  return lines;
}

export const heightOf = (lines: readonly SetLine[], name: TypeRoleName, measure: TextMeasure): number =>
  lines.length * roleOf(measure, name).leading;

function paragraphsOf(line: Line, role: TypeRole): SetRun[][] {
  const paragraphs: SetRun[][] = [[]];
  for (const { text, strong, ...rest } of runsOf(line)) {
    const face = strong ? STRONG_FACE[role.face] : role.face;
    text.split("\n").forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== "") paragraphs.at(-1)?.push({ ...rest, text: piece, face });
    });
  }
  return paragraphs;
}

/** Words keep their runs; a word wider than the line is cut into pieces that are not. */
function wordsOf(runs: SetRun[], role: TypeRole, width: number, metrics: FontMetrics): Word[] {
  const words: Word[] = [];
  let open = false;
  const addPiece = (run: SetRun, text: string): void => {
    const pieceWidth = widthOf(text, run.face, role, metrics);
    const word = words.at(-1);
    if (open && word && word.width + pieceWidth <= width) {
      word.pieces.push({ ...run, text });
      word.width += pieceWidth;
    } else {
      words.push({ pieces: [{ ...run, text }], width: pieceWidth, spaceWidth: 0, ...(open && { isCut: true }) });
    }
    open = true;
  };
  for (const run of runs) {
    for (const token of run.text.split(/( +)/u)) {
      if (token === "") continue;
      if (token.startsWith(" ")) {
        const word = words.at(-1);
        if (word) word.spaceWidth = widthOf(" ", run.face, role, metrics);
        open = false;
      } else {
        stretchesOf(token).forEach((stretch, at) => {
          if (at > 0) open = false;
          for (const piece of cutToWidth(stretch, run.face, role, width, metrics)) addPiece(run, piece);
        });
      }
    }
  }
  return words;
}

// A word wider than its line is cut where it reads on best: after a no-break space, a hyphen or a mark of an address.
const SOFT_BREAKS = /(?<=[\u00A0\-\u2013\u2014/\\@.,;:?&=_])/u;

function cutToWidth(word: string, face: FaceId, role: TypeRole, width: number, metrics: FontMetrics): string[] {
  const fits = (text: string): boolean => widthOf(text, face, role, metrics) <= width;
  if (fits(word)) return [word];
  const parts = word
    .split(SOFT_BREAKS)
    .flatMap((part) => (fits(part) ? [part] : joinWhileFitting(lettersOf(part), fits)));
  return joinWhileFitting(parts, fits);
}

/** Neighbours set together for as long as they fit; a single one that does not stands alone. */
function joinWhileFitting(parts: readonly string[], fits: (text: string) => boolean): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && fits(last + part)) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

function fillLines(words: readonly Word[], width: number): SetLine[] {
  const lines: SetLine[] = [];
  let current: Word[] = [];
  let used = 0;
  for (const word of words) {
    const space = current.at(-1)?.spaceWidth ?? 0;
    if (current.length > 0 && used + space + word.width > width) {
      lines.push({ ...lineOf(current), ...(space === 0 && { isJoined: true }) });
      current = [];
      used = 0;
    }
    used += (current.length > 0 ? space : 0) + word.width;
    current.push(word);
  }
  lines.push(lineOf(current));
  return lines;
}

/** Neighbouring runs of one face and link become one again, so that shaping sees whole stretches. */
function lineOf(words: readonly Word[]): SetLine {
  const runs: SetRun[] = [];
  let width = 0;
  words.forEach((word, index) => {
    const space = index < words.length - 1 && word.spaceWidth > 0 ? " " : "";
    width += word.width + (space === "" ? 0 : word.spaceWidth);
    word.pieces.forEach((piece, at) => {
      const text = at === word.pieces.length - 1 ? piece.text + space : piece.text;
      const last = runs.at(-1);
      if (last && last.face === piece.face && last.href === piece.href && last.lang === piece.lang) last.text += text;
      else runs.push({ ...piece, text });
    });
  });
  return { runs, width, ...(words[0]?.isCut && { isCut: true }) };
}
