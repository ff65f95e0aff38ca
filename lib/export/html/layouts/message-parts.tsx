import type { ReactNode } from "react";
import type { MessagePart } from "@/lib/domain/slides/message";
import { ESTIMATE_FILL } from "../../fit/fit-slide";
import { columnOf } from "../../sheet/layouts/message-column";
import { type MessageBox, messageBoxes } from "../../sheet/layouts/message-sheet";
import { partNote } from "../../sheet/layouts/part-note";
import { BlockView } from "../blocks/block-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import type { SlideContext } from "../slide-context";

/** The parts of a message in the columns that composing chose; on a phone they follow one another. */
export function MessageParts({ slide, context }: LayoutProps<"message">): ReactNode {
  const { composed } = slide;
  const { measure, ...rest } = context.charts;
  const boxes = messageBoxes(slide, { ...rest, measure: { ...measure, fill: ESTIMATE_FILL } });
  const room = `s-message-${composed?.isHigh ? "high" : "low"}-${slide.sources?.length ? "above-sources" : "whole"}`;
  return (
    <div className={`s-box s-parts ${room} s-${composed?.arrangement ?? "full"}`}>
      {boxes.map((box) => (
        <Column key={box.name} column={box} context={context} />
      ))}
    </div>
  );
}

function Column({ column: { name, box, parts }, context }: { column: MessageBox; context: SlideContext }): ReactNode {
  return (
    <div className={`s-parts-${name}`}>
      {keyed(columnOf(parts, box, context.charts).parts).map(({ key, item: { part, area } }) => (
        <div key={key}>
          {part.heading !== undefined && <h3 className="r-heading">{part.heading}</h3>}
          <BlockView block={part.block} area={area} context={context} />
          <Note part={part} context={context} />
        </div>
      ))}
    </div>
  );
}

function Note({ part, context }: { part: MessagePart; context: SlideContext }): ReactNode {
  const note = partNote(part, context.charts.measure.density);
  return note === null ? null : <p className="r-dense-quiet">{note}</p>;
}
