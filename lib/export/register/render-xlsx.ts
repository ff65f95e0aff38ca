import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type {
  RegisterCell,
  RegisterColumn,
  RegisterOutline,
  RegisterSheet,
} from "@/lib/domain/register/register-outline";
import { cleanDeep } from "../fit/normalise-outline";
import { stampPackage } from "../office/stamp-package";
import { paletteOf } from "../palette";
import { editWorkbookPart, workbookProperties } from "./workbook-parts";

// A workbook is for sorting and keeping, so it takes no brand: ink, paper and the colours of the bands.

const palette = paletteOf({ theme: "pine" });

/** The register as an Excel workbook: bands filled beside their words, a header row that stays. */
export async function renderRegisterXlsx(outline: RegisterOutline): Promise<Uint8Array> {
  const register = cleanDeep(outline);
  const workbook = writeXlsxFile(register.sheets.map(sheetOf), {
    fontFamily: "Calibri",
    fontSize: 11,
  });
  const bytes = new Uint8Array(await workbook.toBuffer());
  return stampPackage(bytes, {
    at: register.frozenAt,
    edit: (path, text) => editWorkbookPart(path, text, register),
    add: workbookProperties(register),
  });
}

const sheetOf = ({ name, columns, rows }: RegisterSheet) => ({
  sheet: name,
  orientation: "landscape" as const,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    withHeight(
      columns.map(({ head }, at) =>
        headCell(
          head,
          rows.some((row) => typeof row[at] === "number"),
        ),
      ),
      columns,
    ),
    ...rows.map((row) => withHeight(row.map(bodyCell), columns)),
  ],
});

const LINE_PT = 15.5;
/** The most that Excel makes a row. */
const TALLEST_PT = 409;

/** As tall as its longest cell asks for: not every program measures wrapped rows when it opens a file. */
function withHeight(cells: CellObject[], columns: readonly RegisterColumn[]): CellObject[] {
  const lines = cells.map(({ value }, index) => linesOf(String(value ?? ""), columns[index]?.width ?? 1));
  const height = Math.min(TALLEST_PT, Math.max(...lines) * LINE_PT + 4);
  return cells.map((cell) => ({ ...cell, height }));
}

/** Lines break at words, so a few characters of each are lost. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, width * 0.85))), 0);

const headCell = (head: string, isOfNumbers: boolean): CellObject => ({
  value: head,
  ...(isOfNumbers && { align: "center" }),
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "bottom",
  backgroundColor: palette.panel,
  bottomBorderStyle: "medium",
  bottomBorderColor: palette.ink,
});

const plain = {
  wrap: true,
  alignVertical: "top",
  bottomBorderStyle: "thin",
  bottomBorderColor: palette.rule,
} as const;

/** Text goes into cells of the kind text, which no program takes for a formula, so it stands as it was typed. */
function bodyCell(cell: RegisterCell): CellObject {
  if (cell === null) return { ...plain };
  if (typeof cell === "number") return { ...plain, value: cell, type: Number, align: "center" };
  if (typeof cell === "string") return { ...plain, value: cell, type: String };
  return { ...plain, value: cell.text, type: String, ...fillOf(cell.tone) };
}

const bands = ["low", "moderate", "high", "severe"] as const;

/** Only bands are filled; a state stands in its words. */
function fillOf(tone: string): Partial<CellObject> {
  const band = bands.find((name) => name === tone);
  if (band === undefined) return {};
  return { backgroundColor: palette[band], textColor: band === "severe" ? palette.paper : palette.ink };
}
