import type { RegisterCell, RegisterOutline } from "@/lib/domain/register/register-outline";
import { cleanDeep } from "../fit/normalise-outline";
import { safeText } from "./safe-text";

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
  return safeText(typeof cell === "string" ? cell : cell.text);
}

const field = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
