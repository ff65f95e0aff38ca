import type { RegisterCell, RegisterOutline } from "@/lib/domain/register/register-outline";

const MOST_CHARACTERS = 40;

/** The first sheet as it will stand in the file; wider than the page, so it scrolls in its own frame. */
export function RegisterPreview({ register }: { register: RegisterOutline }) {
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

function wordsOf(cell: RegisterCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}
