import { asName, asNumber } from "../pdf-objects";
import type { PdfRule } from "../pdf-rules";
import type { PdfElement } from "../pdf-structure";

const SCOPES = ["Column", "Row", "Both"];

const tableRule = (id: string, faultOf: (rows: PdfElement[]) => string | null): PdfRule => ({
  id,
  find: ({ structure }) =>
    structure.elements
      .filter(({ role }) => role === "Table")
      .flatMap((table) => {
        const message = faultOf(rowsOf(table));
        return message === null ? [] : [{ page: table.page === null ? null : table.page + 1, message }];
      }),
});

export const tableRules: readonly PdfRule[] = [
  tableRule("table", (rows) => {
    if (rows.length === 0) return "a table has no rows";
    const widths = widthsOf(rows);
    return new Set(widths).size > 1 ? `a table's rows have ${widths.join(", ")} cells` : null;
  }),
  tableRule("table-head", (rows) =>
    rows.some(({ children }) => children.some(({ role }) => role === "TH")) ? null : "a table has no header cell",
  ),
  {
    id: "th-scope",
    find: ({ structure }) =>
      structure.elements
        .filter(({ role, attributes }) => role === "TH" && !SCOPES.includes(asName(attributes.get("Scope")) ?? ""))
        .map(({ page }) => ({
          page: page === null ? null : page + 1,
          message: "a header cell does not say what it heads",
        })),
  },
];

const rowsOf = (table: PdfElement): PdfElement[] =>
  table.children.flatMap((child) =>
    child.role === "TR" ? [child] : child.children.filter(({ role }) => role === "TR"),
  );

/** Cells of each row, those that span counted as often as they reach. */
function widthsOf(rows: readonly PdfElement[]): number[] {
  const reaching: { rowsLeft: number; columns: number }[] = [];
  return rows.map(({ children }) => {
    const fromAbove = reaching.filter(({ rowsLeft }) => rowsLeft > 0);
    const own = children.map(({ attributes }) => ({
      columns: asNumber(attributes.get("ColSpan")) ?? 1,
      rowsLeft: asNumber(attributes.get("RowSpan")) ?? 1,
    }));
    const width = [...fromAbove, ...own].reduce((sum, { columns }) => sum + columns, 0);
    reaching.push(...own);
    for (const cell of reaching) cell.rowsLeft -= 1;
    return width;
  });
}
