import type { FontMetrics } from "../fit/font-metrics";
import type { SetLine, SetRun } from "../fit/measure-text";
import { replaceMissing } from "../fit/missing-glyphs";
import type { TextNode } from "../sheet/sheet";
import type { TypeRole } from "../theme";
import { fontOf } from "./fonts";
import type { GlyphRun } from "./remember-words";
import type { LaidOutLine } from "./tagging/weave";

type Setting = { role: TypeRole; ink: string; width: number; align: TextNode["align"]; metrics: FontMetrics };

// Characters that steer a text rather than being seen: the renderer knows what each does.
const STEERING = /\p{Cf}/u;
const NO_GLYPH = 0;

/**
 * Lines as the renderer would lay them out, spared its five engines, which find nothing to do in a text that is broken
 * already. Null leaves a text to the renderer: one with links, in letters another face must lend, or wider than its box.
 */
export function shapeLines(lines: readonly SetLine[], setting: Setting): LaidOutLine[] | null {
  const shaped: LaidOutLine[] = [];
  for (const [at, { runs }] of lines.entries()) {
    const line = shapeLine(runs, at * setting.role.leading, at === lines.length - 1, setting);
    if (line === null) return null;
    shaped.push(line);
  }
  return shaped;
}

function shapeLine(runs: readonly SetRun[], y: number, isLast: boolean, setting: Setting): LaidOutLine | null {
  const { role, width, align, metrics } = setting;
  // A line ends in a space, so that its last word and the next stay two when read aloud.
  const end = isLast || align !== undefined ? "" : " ";
  const shaped: ShapedRun[] = [];
  for (const [at, run] of runs.entries()) {
    const words = replaceMissing(run.text, metrics) + (at === runs.length - 1 ? end : "");
    const next = shapeRun(run, words, setting);
    if (next === null) return null;
    shaped.push(next);
  }
  const xAdvance = sum(shaped.map((run) => run.xAdvance));
  // The renderer tightens a line that its last space makes too wide.
  const spare = width - xAdvance;
  if (spare < 0) return null;
  return {
    string: shaped.map(({ string }) => string).join(""),
    runs: shaped,
    box: { x: spare * SPARE_BEFORE[align ?? "left"], y, width, height: role.leading },
    ascent: Math.max(0, ...shaped.map(({ ascent }) => ascent)),
    xAdvance,
  };
}

const SPARE_BEFORE = { left: 0, center: 0.5, right: 1 } as const;

type ShapedRun = NonNullable<ReturnType<typeof shapeRun>>;

function shapeRun({ face, href }: SetRun, string: string, { role, ink }: Setting) {
  if (href !== undefined || STEERING.test(string)) return null;
  const font = fontOf(face);
  const { glyphs, positions } = font.layout(string);
  if (glyphs.some(({ id }) => id === NO_GLYPH)) return null;
  const scale = role.size / font.unitsPerEm;
  const placed = scalePositions(positions, scale, role.tracking ?? 0);
  return {
    string,
    start: 0,
    end: string.length,
    attributes: { font: [font], fontSize: role.size, color: ink },
    glyphs,
    positions: placed,
    ascent: font.ascent * scale,
    xAdvance: sum(placed.map(({ xAdvance }) => xAdvance)),
  };
}

const scalePositions = (positions: GlyphRun["positions"], scale: number, tracking: number): GlyphRun["positions"] =>
  positions.map(({ xAdvance, xOffset }) => ({
    xAdvance: xAdvance * scale + tracking,
    yAdvance: 0,
    xOffset: xOffset * scale,
    yOffset: 0,
  }));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
