import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { RegisterCell, RegisterOutline, RegisterSheet } from "@/lib/domain/register/register-outline";
import { cleanDeep } from "../fit/normalise-outline";
import { stampPackage } from "../package/stamp-package";
import { paletteOf } from "../theme";
import { safeText } from "./safe-text";
import { editWorkbookPart, workbookProperties } from "./workbook-parts";

// A workbook is for sorting and keeping, so it takes no brand: ink, paper and the colours of the bands.

const palette = paletteOf({ theme: "pine" });

/** The register as an Excel workbook: bands filled beside their words, a header row that stays, one page wide in print. */
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
  data: [columns.map(({ head }) => headCell(head)), ...rows.map((row) => row.map(bodyCell))],
});

const headCell = (head: string): CellObject => ({
  value: head,
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

function bodyCell(cell: RegisterCell): CellObject {
  if (cell === null) return { ...plain };
  if (typeof cell === "number") return { ...plain, value: cell, type: Number };
  if (typeof cell === "string") return { ...plain, value: safeText(cell), type: String };
  return { ...plain, value: safeText(cell.text), type: String, ...fillOf(cell.tone) };
}

const bands = ["low", "moderate", "high", "severe"] as const;

/** Only bands are filled; a state stands in its words. */
function fillOf(tone: string): Partial<CellObject> {
  const band = bands.find((name) => name === tone);
  if (band === undefined) return {};
  return { backgroundColor: palette[band], textColor: band === "severe" ? palette.paper : palette.ink };
}
