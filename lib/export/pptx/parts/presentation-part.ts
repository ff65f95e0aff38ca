import type { Palette } from "../../palette";
import type { FittedDeck } from "../../sheet/fitted-deck";
import { page } from "../../sheet/frame";
import { contentTypes, presentationNamespaces, relationshipType } from "../package/names";
import type { Part, Relationship } from "../package/part";
import { el, XML_HEAD } from "../package/xml";
import { emu } from "../units";
import { MASTER_ID, MASTER_PATH } from "./master-parts";
import { NOTES_MASTER_PATH, notesPage } from "./notes-parts";
import { levelXml } from "./placeholder-xml";
import { slidePath } from "./slide-part";

export const PRESENTATION_PATH = "ppt/presentation.xml";

/** PowerPoint takes no slide number below this. */
const FIRST_SLIDE_ID = 256;

type Presentation = { deck: FittedDeck; palette: Palette; hasNotes: boolean };

/** What the file is made of, in order. */
export function presentationPart({ deck, palette, hasNotes }: Presentation): Part {
  const relationships: Relationship[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type: relationshipType(type), target: `/${target}` });
    return id;
  };
  const master = relate("slideMaster", MASTER_PATH);
  const notesMaster = hasNotes ? relate("notesMaster", NOTES_MASTER_PATH) : null;
  const slides = deck.slides.map(({ number }) => ({
    id: FIRST_SLIDE_ID + number - 1,
    "r:id": relate("slide", slidePath(number)),
  }));
  for (const [type, path] of furniture) relate(type, path);
  const xml = el(
    "p:presentation",
    { ...presentationNamespaces, saveSubsetFonts: true },
    el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: MASTER_ID, "r:id": master })),
    notesMaster && el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notesMaster })),
    el(
      "p:sldIdLst",
      {},
      slides.map((slide) => el("p:sldId", slide)),
    ),
    el("p:sldSz", { cx: emu(page.width), cy: emu(page.height) }),
    el("p:notesSz", { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    el("p:defaultTextStyle", {}, levelXml("a:lvl1pPr", { role: "body" }, palette)),
    sectionsXml(deck),
  );
  return { path: PRESENTATION_PATH, contentType: contentTypes.presentation, content: XML_HEAD + xml, relationships };
}

const furniture = [
  ["presProps", "ppt/presProps.xml"],
  ["viewProps", "ppt/viewProps.xml"],
  ["theme", "ppt/theme/theme1.xml"],
  ["tableStyles", "ppt/tableStyles.xml"],
] as const;

const SECTIONS_NS = "http://schemas.microsoft.com/office/powerpoint/2010/main";
const sections = [
  { part: "main", name: "Main slides", id: "{5F0E1B3C-6A52-4C1D-9B1A-2D1C6A0F7E01}" },
  { part: "appendix", name: "Appendix", id: "{5F0E1B3C-6A52-4C1D-9B1A-2D1C6A0F7E02}" },
] as const;

/** Main slides and appendix, apart in PowerPoint's list of slides. */
function sectionsXml({ slides }: FittedDeck): string | null {
  const parts = sections
    .map(({ part, ...section }) => ({ ...section, slides: slides.filter((slide) => slide.part === part) }))
    .filter((section) => section.slides.length > 0);
  if (parts.length < 2) return null;
  const list = parts.map(({ name, id, slides: own }) =>
    el(
      "p14:section",
      { name, id },
      el(
        "p14:sldIdLst",
        {},
        own.map(({ number }) => el("p14:sldId", { id: FIRST_SLIDE_ID + number - 1 })),
      ),
    ),
  );
  return el(
    "p:extLst",
    {},
    el(
      "p:ext",
      { uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" },
      el("p14:sectionLst", { "xmlns:p14": SECTIONS_NS }, list),
    ),
  );
}

/** Small parts that PowerPoint expects beside a presentation, each at its plainest. */
export const furnitureParts: readonly Part[] = [
  {
    path: "ppt/presProps.xml",
    contentType: contentTypes.presentationProperties,
    content: XML_HEAD + el("p:presentationPr", presentationNamespaces),
  },
  {
    path: "ppt/viewProps.xml",
    contentType: contentTypes.viewProperties,
    content: XML_HEAD + el("p:viewPr", presentationNamespaces),
  },
  {
    path: "ppt/tableStyles.xml",
    contentType: contentTypes.tableStyles,
    content:
      XML_HEAD +
      el("a:tblStyleLst", {
        "xmlns:a": presentationNamespaces["xmlns:a"],
        def: "{2D5ABB26-0587-4C30-8999-92F81FD0307C}",
      }),
  },
];
