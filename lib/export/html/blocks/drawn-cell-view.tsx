import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { type DrawnCell, drawnCellWords } from "@/lib/domain/slides/drawn-cell";
import type { CellDrawing, Ground } from "../../charts/cell-drawing";
import { drawCell, drawKey } from "../../sheet/blocks/drawn-cell-node";
import type { CellPlace } from "../../sheet/blocks/table-cell";
import type { TextMeasure } from "../../type/measure-text";
import { MarkView } from "../drawing-view";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

const GROUND_HEIGHT = 10;

/** Drawn for the eye; its words are read out, and stand in its place on a phone. */
export function DrawnCellView({ cell, head, place }: { cell: DrawnCell; head: string; place: CellPlace }): ReactNode {
  const drawing = drawCell(cell, place.width, place.context.measure);
  const { width, grounds } = drawing;
  return (
    <td className="s-drawn" data-head={head}>
      {/* Stretched to the row, however tall its words make it in this browser. */}
      <svg
        className="s-cell-ground"
        viewBox={`0 0 ${width} ${GROUND_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden={true}
      >
        <Grounds grounds={grounds} height={GROUND_HEIGHT} />
      </svg>
      <Marks drawing={drawing} />
      <span className="s-unseen r-dense">
        <LineView line={drawnCellWords(cell)} />
      </span>
    </td>
  );
}

type KeyProps = { block: BlockOf<"table">; column: number; width: number; measure: TextMeasure };

/** What the drawings of a column share, below its head. */
export function ColumnKey({ block, column, width, measure }: KeyProps): ReactNode {
  const key = drawKey(block, column, width, measure);
  return key === null ? null : <Marks drawing={key} grounds={key.grounds} />;
}

function Marks({ drawing: { width, height, marks }, grounds = [] }: { drawing: CellDrawing; grounds?: Ground[] }) {
  return (
    <svg className="s-cell-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden={true}>
      <Grounds grounds={grounds} height={height} />
      {keyed(marks).map(({ key, item }) => (
        <MarkView key={key} mark={item} />
      ))}
    </svg>
  );
}

function Grounds({ grounds, height }: { grounds: readonly Ground[]; height: number }): ReactNode {
  return keyed(grounds).map(({ key, item: { x, width, fill } }) => (
    <rect key={key} className={`f-${fill}`} x={x} y={0} width={width} height={height} />
  ));
}
