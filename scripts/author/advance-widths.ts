import { readFileSync, writeFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { fontFileOf, lenderIds, lentFileOf } from "@/lib/export/type/font-files";
import { type FaceId, faceIds } from "@/lib/export/type/type-roles";

// Writes how wide each character of each face is, and by that which characters it has at all. Run it after a font
// upgrade: advance-widths <folder of TTF files> <advance-widths.json> <lent-widths.json>

type Face = { unitsPerEm: number; ascent: number; descent: number; runs: [start: number, ...widths: number[]][] };
/** So many characters from `start` on, all of one width in thousandths of an em. */
type LentRun = [start: number, count: number, width: number];

function openFont(file: string): Font {
  const font = create(readFileSync(file));
  if (!("characterSet" in font)) throw new Error(`${file} is a collection, not a single face`);
  return font;
}

function measureFace(font: Font): Face {
  const runs: Face["runs"] = [];
  let last = -2;
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const width = Math.round(font.glyphForCodePoint(codePoint).advanceWidth);
    if (codePoint === last + 1) runs.at(-1)?.push(width);
    else runs.push([codePoint, width]);
    last = codePoint;
  }
  const { unitsPerEm, ascent, descent } = font;
  return { unitsPerEm, ascent, descent, runs };
}

const FIRST_VISIBLE = 0x20;
/** They join or part their neighbours and are never seen themselves. */
const JOINERS = [0x200c, 0x200d];
const ARABIC = /\p{Script=Arabic}/u;
const NEIGHBOUR = "\u0628";
const FORMS = [
  ["", ""],
  [NEIGHBOUR, ""],
  ["", NEIGHBOUR],
  [NEIGHBOUR, NEIGHBOUR],
] as const;

/** A letter that joins its neighbours has several forms; the widest counts, so that no line comes out too long. */
function widestForm(font: Font, codePoint: number): number {
  const letter = String.fromCodePoint(codePoint);
  const forms = ARABIC.test(letter) ? FORMS : [];
  const joined = forms.flatMap(([before, after]) =>
    font.layout(before + letter + after, [], undefined, undefined, "rtl").glyphs.filter(({ codePoints }) => {
      return codePoints.includes(codePoint);
    }),
  );
  return Math.max(...[font.glyphForCodePoint(codePoint), ...joined].map(({ advanceWidth }) => advanceWidth));
}

/** What the lenders have and the sans face has not, in the wider of their weights. */
function measureLenders(folder: string, own: ReadonlySet<number>): LentRun[] {
  const widths = new Map<number, number>();
  const files = new Set(lenderIds.flatMap((id) => Object.values(lentFileOf[id])));
  for (const font of [...files].map((file) => openFont(`${folder}/${file}`))) {
    for (const codePoint of font.characterSet.filter((code) => code >= FIRST_VISIBLE && !own.has(code))) {
      const width = Math.ceil((widestForm(font, codePoint) * 1_000) / font.unitsPerEm);
      widths.set(codePoint, Math.max(widths.get(codePoint) ?? 0, width));
    }
  }
  for (const joiner of JOINERS) widths.set(joiner, 0);
  const runs: LentRun[] = [];
  for (const [codePoint, width] of [...widths].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && codePoint === last[0] + last[1] && width === last[2]) last[1] += 1;
    else runs.push([codePoint, 1, width]);
  }
  return runs;
}

const [folder, output, lentOutput] = process.argv.slice(2);
if (folder === undefined || output === undefined || lentOutput === undefined) {
  console.error("Usage: advance-widths <folder of TTF files> <advance-widths.json> <lent-widths.json>");
  process.exit(1);
}
const fonts = new Map(faceIds.map((id) => [id, openFont(`${folder}/${fontFileOf[id]}`)]));
const faces = Object.fromEntries([...fonts].map(([id, font]): [FaceId, Face] => [id, measureFace(font)]));
writeFileSync(output, `${JSON.stringify(faces)}\n`);
writeFileSync(lentOutput, `${JSON.stringify(measureLenders(folder, new Set(fonts.get("sans")?.characterSet)))}\n`);
