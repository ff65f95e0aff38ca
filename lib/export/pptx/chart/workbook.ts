import { contentTypes, RELATIONSHIPS_NS, relationshipType, SHEET_NS } from "../package/names";
import { writePackage } from "../package/write-package";
import { el, textEl, XML_HEAD } from "../package/xml";

/** A row of a chart's data: its label and a value for each series, null where there is none. */
export type DataRow = { label: string; values: (number | null)[] };
export type ChartData = { series: string[]; rows: DataRow[] };

export const SHEET_NAME = "Sheet1";

/** "B", "C" …: a chart has far fewer series than letters. */
export const columnName = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** The workbook behind a chart, which PowerPoint opens to edit its data: labels down, series across. */
export function workbook({ series, rows }: ChartData, stamp: Date): Uint8Array {
  const grid = [
    rowXml(1, [null, ...series]),
    ...rows.map(({ label, values }, at) => rowXml(at + 2, [label, ...values])),
  ];
  const sheet = el("worksheet", { xmlns: SHEET_NS }, el("sheetData", {}, grid));
  const book = el(
    "workbook",
    { xmlns: SHEET_NS, "xmlns:r": RELATIONSHIPS_NS },
    el("sheets", {}, el("sheet", { name: SHEET_NAME, sheetId: 1, "r:id": "rId1" })),
  );
  return writePackage({
    parts: [
      {
        path: "xl/workbook.xml",
        contentType: contentTypes.workbook,
        content: XML_HEAD + book,
        relationships: [{ id: "rId1", type: relationshipType("worksheet"), target: "worksheets/sheet1.xml" }],
      },
      { path: "xl/worksheets/sheet1.xml", contentType: contentTypes.worksheet, content: XML_HEAD + sheet },
    ],
    relationships: [{ id: "rId1", type: relationshipType("officeDocument"), target: "xl/workbook.xml" }],
    stamp,
  });
}

const rowXml = (number: number, cells: readonly (string | number | null)[]): string =>
  el(
    "row",
    { r: number },
    cells.map((value, at) => cellXml(`${columnName(at)}${number}`, value)),
  );

/** Words are written as words: nothing in a label is ever taken for a formula. */
function cellXml(place: string, value: string | number | null): string | null {
  if (value === null) return null;
  if (typeof value === "number") return el("c", { r: place }, textEl("v", String(value)));
  return el("c", { r: place, t: "inlineStr" }, el("is", {}, textEl("t", value)));
}
