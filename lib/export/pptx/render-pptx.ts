import { officeFonts } from "../office/office-fonts";
import { deepPalette, paletteOf } from "../palette";
import type { FittedDeck } from "../sheet/fitted-deck";
import type { FontMetrics } from "../type/font-metrics";
import { CORE_PROPERTIES_TYPE, contentTypes, relationshipType } from "./package/names";
import type { Part } from "./package/part";
import { writePackage } from "./package/write-package";
import { LOGO_PATH } from "./parts/logo-part";
import { masterParts } from "./parts/master-parts";
import { NOTES_THEME_PATH, notesMasterPart, notesPart } from "./parts/notes-parts";
import { furnitureParts, PRESENTATION_PATH, presentationPart } from "./parts/presentation-part";
import { APP_PATH, CORE_PATH, propertiesParts } from "./parts/properties-parts";
import { slideParts } from "./parts/slide-part";
import { themePart } from "./parts/theme-part";
import { placeSlide } from "./place/place-slide";

export type PptxOptions = {
  /** Speaker notes hold evidence and likely objections, so they go along only when they are asked for. */
  notes?: boolean;
  /** The PNG the brand names. */
  logo?: Uint8Array | null;
};

/**
 * The deck as an editable PowerPoint file: real titles, text, tables and charts on a master of the brand. Nothing is
 * read but the deck and its metrics; time comes from the deck, so the same deck gives the same bytes.
 */
export function renderPptx(
  deck: FittedDeck,
  metrics: FontMetrics,
  { notes = false, logo = null }: PptxOptions = {},
): Uint8Array {
  const palette = paletteOf(deck.brand);
  const fonts = officeFonts(deck.brand);
  const stamp = new Date(deck.frozenAt);
  const { lang } = deck;
  const numbers = new Map(
    deck.slides.flatMap(({ id, anchors, number }) => [id, ...anchors].map((one) => [one, number] as const)),
  );
  const notesOf = new Map(deck.slides.map((slide) => [slide.number, notes ? (slide.notes ?? []) : []]));
  const hasNotes = [...notesOf.values()].some((own) => own.length > 0);

  const slides = deck.slides.flatMap((slide): Part[] => {
    const own = notesOf.get(slide.number) ?? [];
    const placed = { ...placeSlide(slide, deck, metrics), number: slide.number, hasNotes: own.length > 0 };
    const ownPalette = placed.ground === "deep" ? deepPalette(palette) : palette;
    const parts = slideParts(placed, { lang, palette: ownPalette, stamp, numberOf: (id) => numbers.get(id) ?? null });
    return own.length > 0 ? [...parts, notesPart(slide.number, own, { lang, palette })] : parts;
  });
  return writePackage({
    parts: [
      presentationPart({ deck, palette, hasNotes }),
      ...propertiesParts(deck),
      ...furnitureParts,
      themePart("ppt/theme/theme1.xml", palette, fonts),
      ...masterParts({ deck, palette, metrics }),
      ...(hasNotes ? [themePart(NOTES_THEME_PATH, palette, fonts), notesMasterPart({ lang, palette })] : []),
      ...(logo ? [{ path: LOGO_PATH, content: logo }] : []),
      ...slides,
    ],
    relationships: [
      { id: "rId1", type: relationshipType("officeDocument"), target: PRESENTATION_PATH },
      { id: "rId2", type: CORE_PROPERTIES_TYPE, target: CORE_PATH },
      { id: "rId3", type: relationshipType("extended-properties"), target: APP_PATH },
    ],
    extensions: { xlsx: contentTypes.spreadsheet, ...(logo && { png: "image/png" }) },
    stamp,
  });
}
