import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { fontFileOf } from "../font-files";
import type { FaceId } from "../theme";

export type FaceStyle = { fontFamily: string | string[]; fontWeight: number; fontStyle?: "italic" };

const SANS = "Source Sans 3";
const SERIF = "Source Serif 4";

/** What Source Serif 4 lacks is set in Source Sans 3 of the same weight; nothing ever falls further than that. */
export const faceStyle: Readonly<Record<FaceId, FaceStyle>> = {
  sans: { fontFamily: SANS, fontWeight: 400 },
  "sans-italic": { fontFamily: SANS, fontWeight: 400, fontStyle: "italic" },
  "sans-semibold": { fontFamily: SANS, fontWeight: 600 },
  "sans-bold": { fontFamily: SANS, fontWeight: 700 },
  serif: { fontFamily: [SERIF, SANS], fontWeight: 400 },
  "serif-semibold": { fontFamily: [SERIF, SANS], fontWeight: 600 },
};

let registeredFrom: string | null = null;

/** Once a thread: the renderer keeps fonts for the whole process. */
export function registerFonts(folder: string): void {
  if (registeredFrom === folder) return;
  for (const [face, { fontFamily, fontWeight, fontStyle }] of Object.entries(faceStyle)) {
    const family = Array.isArray(fontFamily) ? SERIF : fontFamily;
    Font.register({ family, src: join(folder, fontFileOf[face as FaceId]), fontWeight, fontStyle });
  }
  // Lines arrive broken; the library's own English hyphens would go into addresses and names.
  Font.registerHyphenationCallback((word) => [word]);
  registeredFrom = folder;
}
