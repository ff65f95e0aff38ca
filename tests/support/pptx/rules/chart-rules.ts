import { linked, type OfficeFile, openOfficeFile, partsLike } from "../office-file";
import { childOf, findAll, type XmlNode } from "../parse-xml";
import { type PptxFault, type PptxRule, rule } from "./pptx-rule";

const CHARTS = /^ppt\/charts\/[^/]+\.xml$/u;
const AXES = ["c:catAx", "c:valAx", "c:dateAx", "c:serAx"];

const inCharts = (file: OfficeFile, find: (root: XmlNode, part: string) => string[]): PptxFault[] =>
  partsLike(file, CHARTS).flatMap(([part, root]) => find(root, part).map((message) => ({ part, message })));

const settingOf = (node: XmlNode | undefined, name: string): string => childOf(node, name)?.attributes.val ?? "";

export const chartRules: readonly PptxRule[] = [
  rule("axis", (file) =>
    inCharts(file, (root) => {
      const axes = AXES.flatMap((name) => findAll(root, name));
      const defined = axes.map((axis) => settingOf(axis, "c:axId"));
      const used = findAll(root, "c:axId").map(({ attributes }) => attributes.val ?? "");
      return [
        ...used.filter((id) => !defined.includes(id)).map((id) => `${id} names no axis`),
        ...axes
          .map((axis) => settingOf(axis, "c:crossAx"))
          .filter((id) => !defined.includes(id))
          .map((id) => `an axis crosses ${id}, which is not there`),
      ];
    }),
  ),
  rule("chart-frame", (file) =>
    inCharts(file, (root) => (settingOf(root, "c:roundedCorners") === "0" ? [] : ["the chart has a rounded frame"])),
  ),
  rule("chart-data", (file) =>
    inCharts(file, (root, part) => {
      const [path = ""] = linked(file, part, "package");
      const bytes = file.bytes.get(path);
      if (bytes === undefined) return ["no workbook holds its data"];
      try {
        const sheet = readSheet(openOfficeFile(bytes));
        return readCaches(root)
          .filter(({ places, shown }) => places.some((place, at) => (sheet.get(place) ?? "") !== shown[at]))
          .map(({ formula }) => `${formula} says something else in the workbook`);
      } catch (error) {
        return [`its workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
  ),
];

/** The cells of the first sheet by their names, as words. */
function readSheet(workbook: OfficeFile): Map<string, string> {
  const sheet = workbook.xml.get("xl/worksheets/sheet1.xml");
  return new Map(
    findAll(sheet, "c").map((cell) => {
      const words = childOf(childOf(cell, "is"), "t")?.text ?? childOf(cell, "v")?.text ?? "";
      return [cell.attributes.r ?? "", words];
    }),
  );
}

type Cache = { formula: string; places: string[]; shown: string[] };

/** What a chart shows, beside the cells it says that comes from. */
function readCaches(root: XmlNode): Cache[] {
  return [...findAll(root, "c:strRef"), ...findAll(root, "c:numRef")].map((reference) => {
    const formula = childOf(reference, "c:f")?.text ?? "";
    const cache = childOf(reference, "c:strCache") ?? childOf(reference, "c:numCache");
    const points = new Map(
      findAll(cache, "c:pt").map((point) => [point.attributes.idx, childOf(point, "c:v")?.text ?? ""]),
    );
    const places = placesOf(formula);
    return { formula, places, shown: places.map((_, at) => points.get(String(at)) ?? "") };
  });
}

/** "Sheet1!$B$2:$B$4" is B2, B3, B4. */
function placesOf(formula: string): string[] {
  const match = /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(formula);
  if (match === null) return [];
  const [first, last] = [Number(match[2]), Number(match[3] ?? match[2])];
  return Array.from({ length: last - first + 1 }, (_, at) => `${match[1]}${first + at}`);
}
