import type { RegisterCell, RegisterOutline, RegisterSheet } from "@/lib/domain/register/register-outline";

const MOST_CHARACTERS = 40;

type RegisterPreviewProps = {
  register: RegisterOutline;
  /** A file of plain values holds the first sheet alone. */
  isOneSheet: boolean;
};

/** The first sheet as it will stand in the file; wider than the page, so it scrolls in its own frame. */
export function RegisterPreview({ register, isOneSheet }: RegisterPreviewProps) {
  const [sheet] = register.sheets;
  if (!sheet) return null;
  const rows = sheet.rows.map((cells, at) => ({
    key: `row-${at}`,
    cells: cells.map((cell, column) => ({
      key: sheet.columns[column]?.head ?? `column-${column}`,
      words: wordsOf(cell),
    })),
  }));
  return (
    <div className="mt-8">
      <h3 id="rows-title" className="type-h4">
        What comes down
      </h3>
      <p className="mt-1 text-plain text-ink-2">{sizeWords(isOneSheet ? [sheet] : register.sheets)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="export-rows" aria-labelledby="rows-title" tabIndex={0}>
        <table>
          <caption>{sheet.name}</caption>
          <thead>
            <tr>
              {sheet.columns.map(({ head, width }) => (
                <th key={head} scope="col" style={{ minWidth: `${Math.min(width, MOST_CHARACTERS)}ch` }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell) => (
                  <td key={cell.key}>{cell.words}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** "2 sheets: Risks with 8 rows, Controls with 11 rows. The first is below, to scroll." */
function sizeWords(sheets: readonly RegisterSheet[]): string {
  const rowsOf = ({ rows }: RegisterSheet): string => `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  const [only, ...others] = sheets;
  if (only && others.length === 0) return `${rowsOf(only)} and ${only.columns.length} columns, below to scroll.`;
  const each = sheets.map((sheet) => `${sheet.name} with ${rowsOf(sheet)}`).join(", ");
  return `${sheets.length} sheets: ${each}. The first is below, to scroll.`;
}

function wordsOf(cell: RegisterCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}
