import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontFileOf } from "../type/font-files";
import type { FaceId, Headings } from "../type/type-roles";

type Setting = { family: "Source Sans 3" | "Source Serif 4"; weight: 400 | 600 | 700; style: "normal" | "italic" };

const settings: Readonly<Record<FaceId, Setting>> = {
  sans: { family: "Source Sans 3", weight: 400, style: "normal" },
  "sans-italic": { family: "Source Sans 3", weight: 400, style: "italic" },
  "sans-semibold": { family: "Source Sans 3", weight: 600, style: "normal" },
  "sans-bold": { family: "Source Sans 3", weight: 700, style: "normal" },
  serif: { family: "Source Serif 4", weight: 400, style: "normal" },
  "serif-semibold": { family: "Source Serif 4", weight: 600, style: "normal" },
};

const known = new Map<string, string>();

/**
 * The faces of a web page as rules of its style sheet, some 20 KB each: lines were broken by their widths, and a wider
 * face of the reader's would run over. They hold Latin letters; for others the reader's own faces stand in.
 */
export function webFaces(folder: string, headings: Headings): string {
  const key = `${headings ?? "serif"} ${folder}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // What a record is written with are its own keys.
  const faces = Object.entries(settings) as [FaceId, Setting][];
  const used = faces.filter(([face]) => headings !== "sans" || !face.startsWith("serif"));
  const rules = used.map(([face, setting]) => faceRule(setting, readFileSync(join(folder, webFileOf(face)))));
  known.set(key, rules.join(""));
  return rules.join("");
}

const webFileOf = (face: FaceId): string => fontFileOf[face].replace(/\.ttf$/u, ".woff2");

const faceRule = ({ family, weight, style }: Setting, bytes: Buffer): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("data:font/woff2;base64,${bytes.toString("base64")}") format("woff2"); }\n`;
