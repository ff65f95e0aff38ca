import type { Palette } from "../../palette";
import { type Box, page } from "../../sheet/frame";
import { typeRoles } from "../../type/type-roles";
import { contentTypes, presentationNamespaces, relationshipType } from "../package/names";
import type { Part } from "../package/part";
import { el, XML_HEAD } from "../package/xml";
import { identityXml, preset, transform } from "../shapes/frame-xml";
import { textBody } from "../text/text-body";
import { COLOUR_MAP } from "./master-parts";
import { levelXml } from "./placeholder-xml";
import { shapeTree } from "./shape-tree";
import { notesPath, slidePath } from "./slide-part";

export const NOTES_MASTER_PATH = "ppt/notesMasters/notesMaster1.xml";
export const NOTES_THEME_PATH = "ppt/theme/theme2.xml";

/** A page of notes, in points: A4 upright. */
export const notesPage = { width: 540, height: 720 } as const;

const MARGIN = 54;
const WIDTH = notesPage.width - MARGIN * 2;
const PICTURE: Box = { x: MARGIN, y: 54, width: WIDTH, height: (WIDTH * page.height) / page.width };
const WORDS: Box = { x: MARGIN, y: 324, width: WIDTH, height: 342 };

type NotesContext = { lang: string; palette: Palette };

/** Notes take place and setting from a master of their own, which has a theme of its own. */
export const notesMasterPart = ({ lang, palette }: NotesContext): Part => ({
  path: NOTES_MASTER_PATH,
  contentType: contentTypes.notesMaster,
  content:
    XML_HEAD +
    el(
      "p:notesMaster",
      presentationNamespaces,
      el(
        "p:cSld",
        {},
        el("p:bg", {}, el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" }))),
        shapeTree(
          picture(2, PICTURE),
          words(3, textBody("p:txBody", el("a:bodyPr"), [], { lang, palette, linkTo: () => null }), WORDS),
        ),
      ),
      el("p:clrMap", COLOUR_MAP),
      el("p:notesStyle", {}, levelXml("a:lvl1pPr", { role: "dense" }, palette)),
    ),
  relationships: [{ id: "rId1", type: relationshipType("theme"), target: `/${NOTES_THEME_PATH}` }],
});

export function notesPart(number: number, notes: readonly string[], { lang, palette }: NotesContext): Part {
  const role = typeRoles.dense;
  const paragraphs = notes.map((text) => ({ runs: [{ text }], role, after: 6 }));
  const body = textBody("p:txBody", el("a:bodyPr"), paragraphs, { lang, palette, linkTo: () => null }, { role });
  return {
    path: notesPath(number),
    contentType: contentTypes.notesSlide,
    content:
      XML_HEAD +
      el(
        "p:notes",
        presentationNamespaces,
        el("p:cSld", {}, shapeTree(picture(2, null), words(3, body, null))),
        el("p:clrMapOvr", {}, el("a:masterClrMapping")),
      ),
    relationships: [
      { id: "rId1", type: relationshipType("notesMaster"), target: `/${NOTES_MASTER_PATH}` },
      { id: "rId2", type: relationshipType("slide"), target: `/${slidePath(number)}` },
    ],
  };
}

/** Box null: where the master has it. */
const picture = (id: number, box: Box | null): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id, name: "Picture of the slide" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
      el("p:nvPr", {}, el("p:ph", { type: "sldImg", idx: box === null ? null : 2 })),
    ),
    box === null ? el("p:spPr") : el("p:spPr", {}, transform("a:xfrm", box), preset("rect"), el("a:noFill")),
  );

const words = (id: number, body: string, box: Box | null): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id, name: "Notes" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, el("p:ph", { type: "body", sz: box === null ? null : "quarter", idx: box === null ? 1 : 3 })),
    ),
    box === null ? el("p:spPr") : el("p:spPr", {}, transform("a:xfrm", box), preset("rect")),
    body,
  );
