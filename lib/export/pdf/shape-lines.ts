import type { Font, GlyphRun } from "fontkit";
import type { TextNode } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import type { SetLine, SetRun } from "../type/measure-text";
import { replaceMissing } from "../type/missing-glyphs";
import { type Direction, directionOf, hasRightToLeft } from "../type/text-direction";
import type { TypeRole } from "../type/type-roles";
import { fontOf } from "./fonts";
import { numberVariant } from "./own-code-points";
import type { LaidOutLine, LaidOutRun } from "./tagging/weave";
import { mirrored, type VisualRun, visualRuns } from "./visual-runs";

export type LineSetting = {
  role: TypeRole;
  ink: string;
  width: number;
  align: TextNode["align"];
  metrics: FontMetrics;
  /** The whole text that the lines are part of: it decides on direction and on the forms of Chinese characters. */
  whole: string;
};

/** Lines as the renderer would lay them out, spared its five engines: they find nothing to do in a broken text. */
export function shapeLines(lines: readonly SetLine[], setting: LineSetting): LaidOutLine[] {
  const direction = directionOf(setting.whole);
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    return shapeLine(line, { y: at * setting.role.leading, direction, isLast }, setting);
  });
}

const SPARE_BEFORE = { left: 0, center: 0.5, right: 1 } as const;

type LinePlace = { y: number; direction: Direction; isLast: boolean };

function shapeLine({ runs, isJoined }: SetLine, { y, direction, isLast }: LinePlace, setting: LineSetting) {
  const { role, width, metrics, whole } = setting;
  const align = setting.align ?? (direction === "rtl" ? "right" : "left");
  // A line ends in a space, so that its last word and the next stay two when read aloud.
  const end = isLast || isJoined || align !== "left" ? "" : " ";
  const printed = runs.map((run, at) => ({
    ...run,
    text: replaceMissing(run.text, metrics) + (at === runs.length - 1 ? end : ""),
  }));
  const shaped = shapeRuns(printed, direction, whole, setting);
  const xAdvance = sum(shaped.map((run) => run.xAdvance));
  const space = end === "" ? 0 : (shaped.at(-1)?.positions.at(-1)?.xAdvance ?? 0);
  return {
    string: printed.map(({ text }) => text).join(""),
    runs: shaped,
    box: { x: (width - xAdvance) * SPARE_BEFORE[align], y, width, height: role.leading },
    ascent: fontOf(role.face).ascent * (role.size / fontOf(role.face).unitsPerEm),
    xAdvance,
    overflowRight: space,
    decorationLines: underlines(shaped, setting),
  };
}

const NO_GLYPH = 0;
// Characters that steer a text rather than being seen, and whole scripts that the text's own faces have nothing of.
const NEVER_OWN = /[\p{Cf}\u0590-\u08ff\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\u{10000}-\u{10ffff}]/u;

/** Most lines are in letters that their own faces have; only the others are taken apart. */
function shapeRuns(runs: readonly SetRun[], direction: Direction, whole: string, setting: LineSetting): LaidOutRun[] {
  const plain: LaidOutRun[] = [];
  for (const run of runs) {
    const font = fontOf(run.face);
    const glyphRun = NEVER_OWN.test(run.text) ? null : font.layout(run.text);
    if (glyphRun === null || glyphRun.glyphs.some(({ id }) => id === NO_GLYPH)) {
      return visualRuns(runs, direction, whole).map((visual) =>
        laidOutRun(visual.run, visual.font, nameGlyphs(shapeVisual(visual), visual), setting),
      );
    }
    plain.push(laidOutRun(run, font, glyphRun, setting));
  }
  return plain;
}

const JOINERS = /[\u200c\u200d]/gu;

/** A face that knows joiners draws what they join as one; any other would draw a box for them. */
function shapeVisual({ text, font, isRightToLeft }: VisualRun): GlyphRun {
  const known = font.hasGlyphForCodePoint(0x200d) ? text : text.replace(JOINERS, "");
  const shape = (words: string, direction: Direction): GlyphRun =>
    font.layout(words, [], undefined, undefined, direction);
  if (!isRightToLeft) return shape(known, "ltr");
  const turned = mirrored(known);
  return hasRightToLeft(turned) ? shape(turned, "rtl") : shape([...turned].reverse().join(""), "ltr");
}

/**
 * Glyphs stand in the order of the eye, and what reads them back turns all of them round: so the letters that one of
 * them joins are named in that order too.
 */
function nameGlyphs({ glyphs, positions }: GlyphRun, { font, isRightToLeft }: VisualRun): GlyphRun {
  return {
    glyphs: glyphs.map((glyph) => {
      const codePoints = isRightToLeft ? glyph.codePoints.toReversed() : glyph.codePoints;
      return numberVariant(font, { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints });
    }),
    positions,
  };
}

function laidOutRun(
  { href, text }: SetRun,
  font: Font,
  { glyphs, positions }: GlyphRun,
  { role, ink }: LineSetting,
): LaidOutRun {
  const scale = role.size / font.unitsPerEm;
  // Letters that join their neighbours would come apart.
  const tracking = hasRightToLeft(text) ? 0 : (role.tracking ?? 0);
  const placed = positions.map(({ xAdvance, xOffset, yOffset }) => ({
    xAdvance: xAdvance * scale + tracking,
    yAdvance: 0,
    // The painter takes offsets in thousandths of an em, and advances in points.
    xOffset: (xOffset * 1_000) / font.unitsPerEm,
    yOffset: (yOffset * 1_000) / font.unitsPerEm,
  }));
  return {
    start: 0,
    end: text.length,
    attributes: {
      font: [font],
      fontSize: role.size,
      color: ink,
      opacity: 1,
      ...(href !== undefined && { link: href }),
    },
    glyphs,
    positions: placed,
    height: (font.ascent - font.descent) * scale,
    descent: font.descent * scale,
    xAdvance: sum(placed.map(({ xAdvance }) => xAdvance)),
    text,
  };
}

const UNDERLINE_BELOW = 0.12;
const UNDERLINE_WIDTH = 0.05;

/** A link is known by its line as well as by what a click does. */
function underlines(runs: readonly LaidOutRun[], { role, ink, metrics }: LineSetting): LaidOutLine["decorationLines"] {
  const baseline = metrics.bodyHeightOf(role.face) * role.size;
  const below = fontOf(role.face).ascent * (role.size / fontOf(role.face).unitsPerEm) + role.size * UNDERLINE_BELOW;
  let x = 0;
  return runs.flatMap((run) => {
    const space = run.text.endsWith(" ") ? (run.positions.at(-1)?.xAdvance ?? 0) : 0;
    const rect = { x, y: Math.min(baseline, below), width: run.xAdvance - space, height: role.size * UNDERLINE_WIDTH };
    x += run.xAdvance;
    return run.attributes.link === undefined ? [] : [{ rect, color: ink, opacity: 1, style: "solid" }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
