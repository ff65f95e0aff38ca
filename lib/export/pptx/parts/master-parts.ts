import { type Colour, deepPalette, type Palette } from "../../palette";
import { fieldOf } from "../../sheet/cover/cover-field";
import { openingOf } from "../../sheet/cover/cover-opening";
import type { FittedDeck } from "../../sheet/fitted-deck";
import { type Box, coverFrame, frame } from "../../sheet/frame";
import { placeLogo } from "../../sheet/place-logo";
import type { FontMetrics } from "../../type/font-metrics";
import { solidFill } from "../colour";
import { contentTypes, presentationNamespaces, relationshipType } from "../package/names";
import type { Part } from "../package/part";
import { el, XML_HEAD } from "../package/xml";
import { logoShapes } from "../place/place-logo-shapes";
import { bandOf } from "../place/place-slide";
import { createNames, type ShapeContext } from "../shapes/shape-context";
import { shapeXml } from "../shapes/shape-xml";
import { emu } from "../units";
import { footerShapes } from "./footer-shapes";
import { logoRelationship } from "./logo-part";
import { levelXml, placeholderXml } from "./placeholder-xml";
import { type LayoutName, layoutNames, layoutTitles, type Placeholder, placeholders } from "./placeholders";
import { shapeTree } from "./shape-tree";
import { slideNumberXml } from "./slide-number-xml";

export const MASTER_PATH = "ppt/slideMasters/slideMaster1.xml";
export const layoutPath = (name: LayoutName): string =>
  `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`;

const THEME_RELATIONSHIP = `rId${layoutNames.length + 1}`;
const LOGO_RELATIONSHIP = `rId${layoutNames.length + 2}`;
/** Masters and layouts share one space of numbers, which begins here. */
export const MASTER_ID = 2 ** 31;

type Brand = { deck: FittedDeck; palette: Palette; metrics: FontMetrics };

/** The brand of the deck: what is changed here changes on every slide. */
export const masterParts = (brand: Brand): Part[] => [
  masterPart(brand),
  ...layoutNames.map((name) => layoutPart(name, brand)),
];

const masterTitle: Placeholder = { type: "title", index: null, prompt: "Title", box: frame.title, role: "title" };
const masterBody: Placeholder = { type: "body", index: 1, prompt: "Text", box: frame.body, role: "body" };

function masterPart({ deck, palette, metrics }: Brand): Part {
  const context = contextOf(deck, palette);
  const logo = placeLogo({ layout: "text" }, deck);
  const shapes = [
    placeholderXml(context.nextId(), masterTitle, palette, deck.lang),
    placeholderXml(context.nextId(), masterBody, palette, deck.lang),
    ...footerShapes(deck, metrics).map((shape) => shapeXml(shape, context)),
    ...(logo ? logoShapes(logo) : []).map((shape) => shapeXml(shape, context)),
    slideNumberXml({ id: context.nextId(), lang: deck.lang, shown: "‹#›", palette }),
  ];
  const xml = el(
    "p:sldMaster",
    presentationNamespaces,
    el("p:cSld", {}, background("paper", palette), shapeTree(shapes)),
    el("p:clrMap", COLOUR_MAP),
    el(
      "p:sldLayoutIdLst",
      {},
      layoutNames.map((_, at) => el("p:sldLayoutId", { id: MASTER_ID + 1 + at, "r:id": `rId${at + 1}` })),
    ),
    el(
      "p:txStyles",
      {},
      el("p:titleStyle", {}, levelXml("a:lvl1pPr", masterTitle, palette)),
      el("p:bodyStyle", {}, levelXml("a:lvl1pPr", masterBody, palette), lowerLevels(palette)),
      el("p:otherStyle", {}, levelXml("a:lvl1pPr", masterBody, palette)),
    ),
  );
  return {
    path: MASTER_PATH,
    contentType: contentTypes.slideMaster,
    content: XML_HEAD + xml,
    relationships: [
      ...layoutNames.map((name, at) => ({
        id: `rId${at + 1}`,
        type: relationshipType("slideLayout"),
        target: `/${layoutPath(name)}`,
      })),
      { id: THEME_RELATIONSHIP, type: relationshipType("theme"), target: "/ppt/theme/theme1.xml" },
      ...(logo ? [{ id: LOGO_RELATIONSHIP, ...logoRelationship }] : []),
    ],
  };
}

function layoutPart(name: LayoutName, { deck, palette: plain, metrics }: Brand): Part {
  const isCover = name === "cover";
  const isContrast = name === "contrast";
  const palette = isContrast ? deepPalette(plain) : plain;
  const context = contextOf(deck, palette);
  const { title, type } = layoutTitles[name];
  const shapes = [
    ...(isCover ? [shapeXml(bandOf(coverField(deck)), context)] : []),
    ...Object.values(placeholders[name]).map((placeholder) =>
      placeholderXml(context.nextId(), placeholder, palette, deck.lang),
    ),
    // What the master sets for paper could not be read on the dark ground.
    ...(isContrast ? footerShapes(deck, metrics).map((shape) => shapeXml(shape, context)) : []),
  ];
  const number = !isCover && slideNumberXml({ id: context.nextId(), lang: deck.lang, shown: "‹#›", palette });
  const xml = el(
    "p:sldLayout",
    { ...presentationNamespaces, showMasterSp: isCover || isContrast ? false : null, type, preserve: true },
    el("p:cSld", { name: title }, isContrast && background("paper", palette), shapeTree(shapes, number)),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
  return {
    path: layoutPath(name),
    contentType: contentTypes.slideLayout,
    content: XML_HEAD + xml,
    relationships: [{ id: "rId1", type: relationshipType("slideMaster"), target: `/${MASTER_PATH}` }],
  };
}

/** As wide as on the cover of this deck; without a cover, with room for a rail. */
function coverField(deck: FittedDeck): Box {
  const cover = deck.slides.find((slide) => slide.layout === "cover");
  return cover?.layout === "cover" ? fieldOf(openingOf(cover, deck.lang)).ground : coverFrame.field.ground;
}

function contextOf(deck: FittedDeck, palette: Palette): ShapeContext {
  return {
    ...createNames(),
    lang: deck.lang,
    palette,
    layout: null,
    linkTo: () => null,
    addChart: () => {
      throw new Error("masters and layouts have no charts");
    },
    addLogo: () => LOGO_RELATIONSHIP,
  };
}

const background = (colour: Colour, palette: Palette): string =>
  el("p:bg", {}, el("p:bgPr", {}, solidFill(colour, palette), el("a:effectLst")));

export const COLOUR_MAP = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
} as const;

const INDENT = 20;

/** What somebody gets who indents a paragraph: points, each further in. */
const lowerLevels = (palette: Palette): string[] =>
  [2, 3, 4, 5].map((level) => {
    const bullet = el("a:buFont", { typeface: "Arial" }) + el("a:buChar", { char: "•" });
    const hanging = { marL: emu(INDENT * (level - 1)), indent: -emu(INDENT) };
    return levelXml(`a:lvl${level}pPr`, masterBody, palette, bullet, hanging);
  });
