import type { ReactNode } from "react";
import type { GraphicBlock } from "@/lib/domain/slides/block";
import { blockAsTable } from "@/lib/domain/slides/block-as-table";
import { keyed } from "../keyed";

/** The numbers behind a drawing, folded away under the slide. */
export function ChartData({ block, lang }: { block: GraphicBlock; lang: string }): ReactNode {
  const table = blockAsTable(block, lang);
  if (table === null) return null;
  return (
    <details className="s-data">
      <summary>Data behind the chart: {table.caption}</summary>
      <table>
        <caption className="s-unseen">{table.caption}</caption>
        <thead>
          <tr>
            {keyed(table.head).map(({ key, item: text }) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(({ key, item: row }) => (
            <tr key={key}>
              {keyed(row).map(({ key: cellKey, item: text }) => (
                <td key={cellKey}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
