import type { ReactNode } from "react";
import type { BlockOf, Cell } from "@/lib/domain/deck/block";
import { plainLine } from "@/lib/domain/deck/line";
import { NOT_SET } from "@/lib/domain/deck/make-table";
import { isFigureColumn } from "../../sheet/blocks/table-node";
import type { Rhythm } from "../../sheet/table-rhythm";
import { type CellParts, cellParts, readScore } from "../../slide-words";
import { keyed } from "../keyed";
import { LineView } from "../line-view";
import { ToneView } from "./tone-view";

type Table = BlockOf<"table">;
type TableProps = { block: Table; rhythm: Rhythm; isCaptionShown?: boolean };

export function TableView({ block, rhythm, isCaptionShown = false }: TableProps): ReactNode {
  const { head, rows, caption, rowHead, recommended } = block;
  return (
    <table className={`s-table s-${rhythm}`}>
      <caption className={isCaptionShown ? "r-label" : "s-unseen"}>{caption}</caption>
      <Columns block={block} />
      <thead>
        <tr>
          {keyed(head).map(({ key, item, at }) => (
            <th key={key} scope="col" className={isFigureColumn(block, at) ? "r-label s-figure" : "r-label"}>
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, item: row, at }) => (
          <tr key={key} className={at === recommended ? "s-recommended" : undefined}>
            {keyed(row).map(({ key: cellKey, item, at: column }) => (
              <CellView
                key={cellKey}
                cell={item}
                isRowHead={rowHead === true && column === 0}
                isRight={isFigureColumn(block, column)}
                isRoomy={rhythm === "roomy"}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Columns({ block: { head, shares } }: { block: Table }): ReactNode {
  if (shares === undefined) return null;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return (
    <colgroup>
      {keyed(head).map(({ key, at }) => (
        <col key={key} width={`${Math.round((1000 * (shares[at] ?? 0)) / total) / 10}%`} />
      ))}
    </colgroup>
  );
}

type CellProps = { cell: Cell; isRowHead: boolean; isRight: boolean; isRoomy: boolean };

function CellView({ cell, isRowHead, isRight, isRoomy }: CellProps): ReactNode {
  const parts = cellParts(cell);
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
  return <td className={isRight ? "s-figure" : undefined}>{content}</td>;
}

function firstClass({ first, isFigure }: CellParts, isRowHead: boolean, isRoomy: boolean): string {
  if (isRowHead) return isRoomy ? "r-body-strong" : "r-dense-strong";
  if (plainLine(first) === NOT_SET) return "r-dense-italic";
  if (!isRoomy) return "r-dense";
  return isFigure ? "r-numeral-s" : "r-body";
}
