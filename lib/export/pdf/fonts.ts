import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { fontFileOf } from "../font-files";
import type { FaceId } from "../theme";
import { rememberWords, type ShapingFont } from "./remember-words";

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

const opened = new Map<FaceId, ShapingFont>();
let registered: { folder: string; done: Promise<void> } | null = null;

/** Once a thread: the renderer keeps fonts for the whole process. */
export function registerFonts(folder: string): Promise<void> {
  if (registered?.folder !== folder) registered = { folder, done: register(folder) };
  return registered.done;
}

async function register(folder: string): Promise<void> {
  for (const face of Object.keys(faceStyle) as FaceId[]) {
    const { fontFamily, fontWeight, fontStyle } = faceStyle[face];
    const family = Array.isArray(fontFamily) ? SERIF : fontFamily;
    Font.register({ family, src: join(folder, fontFileOf[face]), fontWeight, fontStyle });
    opened.set(face, await openFont({ fontFamily: family, fontWeight, fontStyle }));
  }
  // Lines arrive broken; the library's own English hyphens would go into addresses and names.
  Font.registerHyphenationCallback((word) => [word]);
}

export function fontOf(face: FaceId): ShapingFont {
  const font = opened.get(face);
  if (font === undefined) throw new Error("fonts are registered before anything is drawn");
  return font;
}

/** The store hands out what fontkit opened; its own types name only what its users need. */
async function openFont(descriptor: Parameters<typeof Font.load>[0]): Promise<ShapingFont> {
  await Font.load(descriptor);
  const font = Font.getFont(descriptor)?.data as unknown as ShapingFont;
  rememberWords(font);
  return font;
}
