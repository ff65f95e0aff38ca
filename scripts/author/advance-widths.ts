import { readFileSync, writeFileSync } from "node:fs";
import { create } from "fontkit";
import { fontFileOf } from "@/lib/export/font-files";
import { type FaceId, faceIds } from "@/lib/export/theme";

// Writes how wide each character of each face is, and by that which characters it has at all. Run it after a font
// upgrade: advance-widths <folder of TTF files> <output.json>

type Face = { unitsPerEm: number; ascent: number; descent: number; runs: [start: number, ...widths: number[]][] };

function measureFace(file: string): Face {
  const font = create(readFileSync(file));
  if (!("characterSet" in font)) throw new Error(`${file} is a collection, not a single face`);
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

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  console.error("Usage: advance-widths <folder of TTF files> <output.json>");
  process.exit(1);
}
const faces = Object.fromEntries(
  faceIds.map((id: FaceId): [FaceId, Face] => [id, measureFace(`${folder}/${fontFileOf[id]}`)]),
);
writeFileSync(output, `${JSON.stringify(faces)}\n`);
