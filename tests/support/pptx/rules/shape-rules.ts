import { linked, type OfficeFile, partsLike } from "../office-file";
import { childOf, findAll, type XmlNode } from "../parse-xml";
import { frameOf, objectsOf, type SlideObject } from "../slide-objects";
import { type PptxFault, type PptxRule, rule } from "./pptx-rule";

const WITH_SHAPES = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/u;
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/u;

const inParts = (file: OfficeFile, pattern: RegExp, find: (root: XmlNode, part: string) => string[]): PptxFault[] =>
  partsLike(file, pattern).flatMap(([part, root]) => find(root, part).map((message) => ({ part, message })));

const doubled = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

export const shapeRules: readonly PptxRule[] = [
  rule("shape-id", (file) =>
    inParts(file, WITH_SHAPES, (root) =>
      doubled(findAll(root, "p:cNvPr").map(({ attributes }) => attributes.id ?? "")).map((id) => `${id} is used twice`),
    ),
  ),
  rule("shape-name", (file) =>
    inParts(file, WITH_SHAPES, (root) => {
      const names = objectsOf(root).map(({ name }) => name);
      return [
        ...doubled(names).map((name) => `“${name}” is used twice`),
        ...names.filter((name) => name === "").map(() => "an object has no name"),
      ];
    }),
  ),
  rule("text-body", (file) =>
    inParts(file, WITH_SHAPES, (root) => [
      ...findAll(root, "p:sp")
        .filter((shape) => !childOf(shape, "p:txBody") && findAll(shape, "p:ph")[0]?.attributes.type !== "sldImg")
        .map(() => "a shape has no text body"),
      ...[...findAll(root, "p:txBody"), ...findAll(root, "a:txBody")]
        .filter((body) => !childOf(body, "a:p"))
        .map(() => "a text body has no paragraph"),
    ]),
  ),
  rule("background", (file) =>
    inParts(file, WITH_SHAPES, (root) =>
      findAll(root, "p:bgPr")
        .filter((background) => !childOf(background, "a:effectLst"))
        .map(() => "a background has no effectLst"),
    ),
  ),
  rule("geometry", (file) =>
    inParts(file, WITH_SHAPES, (root) =>
      findAll(root, "a:prstGeom")
        .filter(({ attributes }) => attributes.prst === "oval")
        .map(() => "“oval” is no preset; it is “ellipse”"),
    ),
  ),
  rule("title", (file) => {
    const titles = new Map<string, string>();
    return inParts(file, SLIDES, (root, part) => {
      const own = objectsOf(root).filter(({ placeholder }) => /^(title|ctrTitle)$/u.test(placeholder?.type ?? ""));
      const [title] = own;
      if (own.length !== 1 || title === undefined || title.words === "")
        return [`${own.length} titles, “${title?.words}”`];
      const other = titles.get(title.words);
      titles.set(title.words, part);
      return other === undefined ? [] : [`the same title as ${other}`];
    });
  }),
  rule("placeholder", (file) =>
    inParts(file, SLIDES, (root, part) => {
      const [layout = ""] = linked(file, part, "slideLayout");
      const layoutRoot = file.xml.get(layout);
      const offered = layoutRoot
        ? objectsOf(layoutRoot).flatMap(({ placeholder }) => (placeholder === null ? [] : [placeholder]))
        : [];
      return objectsOf(root).flatMap(({ name, placeholder, words }) => {
        if (placeholder === null) return [];
        const isOffered = offered.some(({ type, idx }) => type === placeholder.type && idx === placeholder.idx);
        if (!isOffered) return [`“${name}” is not in ${layout}`];
        return words === "" ? [`“${name}” shows “Click to add text”`] : [];
      });
    }),
  ),
  rule("alt", (file) => inParts(file, SLIDES, (root) => objectsOf(root).flatMap((object) => altFaults(object)))),
  rule("table-header", (file) =>
    inParts(file, SLIDES, (root) =>
      findAll(root, "a:tbl")
        .filter((table) => childOf(table, "a:tblPr")?.attributes.firstRow !== "1")
        .map(() => "a table has no header row"),
    ),
  ),
  rule("table", (file) =>
    inParts(file, SLIDES, (root) =>
      findAll(root, "a:tbl").flatMap((table) => {
        const columns = findAll(table, "a:gridCol").length;
        return findAll(table, "a:tr")
          .map((row) => row.children.filter(({ name }) => name === "a:tc").length)
          .filter((cells) => cells !== columns)
          .map((cells) => `a row has ${cells} cells for ${columns} columns`);
      }),
    ),
  ),
  rule("lang", (file) =>
    inParts(file, WITH_SHAPES, (root) => [
      ...findAll(root, "a:r")
        .filter((run) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(childOf(run, "a:rPr")?.attributes.lang ?? ""))
        .map((run) => `“${childOf(run, "a:t")?.text}” names no language`),
    ]),
  ),
  rule("off-slide", (file) => {
    const size = findAll(file.xml.get("ppt/presentation.xml"), "p:sldSz")[0]?.attributes;
    const [width, height] = [Number(size?.cx), Number(size?.cy)];
    return inParts(file, SLIDES, (root) =>
      objectsOf(root).flatMap((object) => {
        const frame = frameOf(object);
        if (frame === null) return [];
        if (!(frame.width >= 0 && frame.height >= 0)) return [`“${object.name}” has no size`];
        const isInside =
          frame.x >= -SLACK &&
          frame.y >= -SLACK &&
          frame.x + frame.width <= width + SLACK &&
          frame.y + frame.height <= height + SLACK;
        return isInside ? [] : [`“${object.name}” reaches beyond the slide`];
      }),
    );
  }),
];

/** One point. */
const SLACK = 12_700;

function altFaults({ node, name, alt, isDecorative, isSpokenFor, words, placeholder }: SlideObject): string[] {
  if (isDecorative) return words === "" ? [] : [`“${name}” has words and is called decoration`];
  const speaksItself = (node.name === "p:sp" && words !== "") || placeholder !== null || isSpokenFor;
  if (speaksItself) return [];
  if (alt.length < 5 || alt.length > 500) return [`“${name}” has an alternative text of ${alt.length} characters`];
  return /\.(png|jpe?g|gif|svg)$/iu.test(alt) ? [`“${name}” has a file name for its alternative text`] : [];
}
