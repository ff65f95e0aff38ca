import type { RegisterCell, RegisterOutline } from "@/lib/domain/register/register-outline";
import { cleanDeep } from "../fit/normalise-outline";

/** Tells spreadsheets that the file is UTF-8, or letters with accents come out as two. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The first sheet as comma-separated values after RFC 4180. */
export function renderRegisterCsv(register: RegisterOutline): Uint8Array {
  const [sheet] = cleanDeep(register).sheets;
  if (sheet === undefined) throw new Error("a register has at least one sheet");
  const rows: RegisterCell[][] = [sheet.columns.map(({ head }) => head), ...sheet.rows];
  const lines = rows.map((row) => row.map((cell) => field(wordsOf(cell))).join(","));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`);
}

function wordsOf(cell: RegisterCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return withoutFormulas(typeof cell === "string" ? cell : cell.text);
}

/** Where a cell begins: at the start of the text, and after what another spreadsheet may take for the end of a cell. */
const CELL_START = /(?<=^|[;|\t\r\n\v\f\u0085\u2028\u2029])/u;
/** Spaces and quotation marks that a spreadsheet takes away, then a sign of a formula, full-width ones as well. */
const FORMULA = /(?=[ \u00A0\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF"]*[=+\-@＝＋－＠])/u;
const FORMULA_STARTS = new RegExp(`${CELL_START.source}${FORMULA.source}|^(?=[\\t\\r])`, "gu");

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before each place where one could begin. A comma
 * ends no cell, for such text is quoted; but a spreadsheet that separates by semicolons does not see our quotes.
 */
const withoutFormulas = (text: string): string => text.replace(FORMULA_STARTS, "'");

const field = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
