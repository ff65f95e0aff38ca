import type { Palette } from "../../palette";
import { barChartXml } from "../chart/bar-chart-xml";
import { chartDataOf } from "../chart/chart-data";
import { workbook } from "../chart/workbook";
import { contentTypes, presentationNamespaces, relationshipType } from "../package/names";
import type { Part, Relationship } from "../package/part";
import { el, XML_HEAD } from "../package/xml";
import type { ChartShape, Shape } from "../shapes/shape";
import { createNames } from "../shapes/shape-context";
import { shapeXml } from "../shapes/shape-xml";
import { logoRelationship } from "./logo-part";
import { layoutPath } from "./master-parts";
import type { LayoutName } from "./placeholders";
import { shapeTree } from "./shape-tree";
import { slideNumberXml } from "./slide-number-xml";

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;
export const notesPath = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

export type PlacedSlide = { number: number; layout: LayoutName; shapes: Shape[]; hasNotes: boolean };

export type SlideContext = {
  lang: string;
  palette: Palette;
  stamp: Date;
  /** The number of the slide an inner link leads to; null where there is none. */
  numberOf: (id: string) => number | null;
};

/** A slide, and the parts of its charts. */
export function slideParts({ number, layout, shapes, hasNotes }: PlacedSlide, context: SlideContext): Part[] {
  const { lang, palette, stamp, numberOf } = context;
  const relationships: Relationship[] = [
    { id: "rId1", type: relationshipType("slideLayout"), target: `/${layoutPath(layout)}` },
  ];
  const charts: Part[] = [];
  const relate = (relationship: Omit<Relationship, "id">): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, ...relationship });
    return id;
  };
  if (hasNotes) relate({ type: relationshipType("notesSlide"), target: `/${notesPath(number)}` });

  const names = createNames();
  const linkTo = (href: string) => {
    const target = targetOf(href, numberOf);
    return target && { id: relate(target), isInside: target.isExternal !== true };
  };
  const addChart = (chart: ChartShape): string => {
    const parts = chartParts(chart, `${number}-${charts.length / 2 + 1}`, { lang, palette, stamp });
    charts.push(...parts);
    return relate({ type: relationshipType("chart"), target: `/${parts[0].path}` });
  };
  const addLogo = (): string => relate(logoRelationship);
  const drawn = shapes.map((shape) => shapeXml(shape, { ...names, lang, palette, layout, linkTo, addChart, addLogo }));
  const shown =
    layout !== "cover" && slideNumberXml({ id: names.nextId(), lang, shown: String(number), palette: null });
  const xml = el(
    "p:sld",
    presentationNamespaces,
    el("p:cSld", {}, shapeTree(drawn, shown)),
    el("p:clrMapOvr", {}, el("a:masterClrMapping")),
  );
  const slide = { path: slidePath(number), contentType: contentTypes.slide, content: XML_HEAD + xml, relationships };
  return [slide, ...charts];
}

const OUTSIDE = /^(https?:\/\/|mailto:)/iu;

function targetOf(href: string, numberOf: SlideContext["numberOf"]): Omit<Relationship, "id"> | null {
  if (OUTSIDE.test(href)) return { type: relationshipType("hyperlink"), target: href, isExternal: true };
  const number = href.startsWith("#") ? numberOf(href.slice(1)) : null;
  return number === null ? null : { type: relationshipType("slide"), target: `/${slidePath(number)}` };
}

type ChartContext = Pick<SlideContext, "lang" | "palette" | "stamp">;

function chartParts(chart: ChartShape, name: string, { lang, palette, stamp }: ChartContext): [Part, Part] {
  const book = { path: `ppt/embeddings/chart-${name}.xlsx`, content: workbook(chartDataOf(chart.bars), stamp) };
  const drawn: Part = {
    path: `ppt/charts/chart-${name}.xml`,
    contentType: contentTypes.chart,
    content: barChartXml(chart, { palette, lang, workbookId: "rId1" }),
    relationships: [{ id: "rId1", type: relationshipType("package"), target: `/${book.path}` }],
  };
  return [drawn, book];
}
