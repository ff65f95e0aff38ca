import type { ReactNode } from "react";
import type { BlockOf, Cell } from "@/lib/domain/slides/block";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { plainLine } from "@/lib/domain/slides/line";
import { NOT_SET } from "@/lib/domain/slides/make-table";
import type { BlockPlace } from "../../sheet/blocks/block-place";
import { CELL_GAP, columnWidths } from "../../sheet/blocks/column-widths";
import { hasDrawnCells } from "../../sheet/blocks/drawn-cell-node";
import { type CellPlace, joinIfShorter } from "../../sheet/blocks/table-cell";
import { isFigureColumn, tableRhythm } from "../../sheet/blocks/table-node";
import { type CellParts, cellParts, readScore } from "../../sheet/slide-words";
import { keyed } from "../keyed";
import { LineView } from "../line-view";
import { ColumnKey, DrawnCellView } from "./drawn-cell-view";
import { ToneView } from "./tone-view";

type Table = BlockOf<"table">;
type TableProps = { block: Table; place: BlockPlace };

export function TableView({ block, place }: TableProps): ReactNode {
  const { head, rows, caption, rowHead, recommended } = block;
  const { area, context, isCaptionShown = false } = place;
  const rhythm = tableRhythm(block, place);
  const widths = columnWidths(block, area.width, context.measure);
  return (
    <table className={`s-table s-${rhythm}${hasDrawnCells(block) ? " s-with-drawings" : ""}`}>
      <caption className={isCaptionShown ? "r-heading" : "s-unseen"}>{caption}</caption>
      <Columns widths={widths} />
      <thead>
        <tr>
          {keyed(head).map(({ key, item, at }) => (
            <th key={key} scope="col" className={isFigureColumn(block, at) ? "r-label s-figure" : "r-label"}>
              {item}
              <ColumnKey block={block} column={at} width={widths[at] ?? 0} measure={context.measure} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, item: row, at }) => (
          <tr key={key} className={at === recommended ? "s-recommended" : undefined}>
            {keyed(row).map(({ key: cellKey, item, at: column }) => (
              <CellView
                head={head[column] ?? ""}
                key={cellKey}
                cell={item}
                place={{
                  isRowHead: rowHead === true && column === 0,
                  isRight: isFigureColumn(block, column),
                  isRoomy: rhythm === "roomy",
                  width: widths[column] ?? 0,
                  context,
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Cells are as wide as set in the other formats, their gap to the right included. */
function Columns({ widths }: { widths: readonly number[] }): ReactNode {
  const withGap = widths.map((width, at) => width + (at < widths.length - 1 ? CELL_GAP : 0));
  const total = withGap.reduce((sum, width) => sum + width, 0);
  return (
    <colgroup>
      {keyed(withGap).map(({ key, item }) => (
        <col key={key} width={`${Math.round((1000 * item) / total) / 10}%`} />
      ))}
    </colgroup>
  );
}

function CellView({ cell, head, place }: { cell: Cell; head: string; place: CellPlace }): ReactNode {
  if (isDrawnCell(cell)) return <DrawnCellView cell={cell} head={head} place={place} />;
  const { isRowHead, isRight, isRoomy } = place;
  const parts = joinIfShorter(cellParts(cell), place);
  const { first, rest, tone, isFigure } = parts;
  const content = (
    <>
      <div className={firstClass(parts, isRowHead, isRoomy)}>
        {tone ? <ToneView tone={tone} line={first} score={readScore(first)} /> : <LineView line={first} />}
      </div>
      {rest !== null && (
        <div className={isRoomy && !isFigure ? "r-body-quiet" : "r-dense-quiet"}>
          <LineView line={rest} />
        </div>
      )}
    </>
  );
  if (isRowHead) return <th scope="row">{content}</th>;
  // On a phone the head is out of sight, so each cell says its column.
  return (
    <td className={isRight ? "s-figure" : undefined} data-head={head}>
      {content}
    </td>
  );
}

function firstClass({ first, isFigure }: CellParts, isRowHead: boolean, isRoomy: boolean): string {
  if (isRowHead) return isRoomy ? "r-body-strong" : "r-dense-strong";
  if (plainLine(first) === NOT_SET) return "r-dense-italic";
  if (!isRoomy) return "r-dense";
  return isFigure ? "r-numeral-s" : "r-body";
}
