import type { CSSProperties, ReactNode } from "react";
import type { BlockOf, BoxItem } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import type { BlockPlace } from "../../sheet/blocks/block-place";
import { areLabelsBeside, boxesBeside, rowWidths } from "../../sheet/blocks/boxes-node";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

const toneClass = { plain: "s-filled-plain", caution: "s-filled-caution", strong: "s-on-deep" } as const;

/** Filled cards, as tall as the tallest beside them. */
export function BoxesView({ block, place }: { block: BlockOf<"boxes">; place: BlockPlace }): ReactNode {
  const {
    area,
    context: { measure },
  } = place;
  const beside = boxesBeside(block, area.width, measure);
  const isBeside = areLabelsBeside(block, area.width, measure);
  return (
    <ul
      className={`s-per-row s-per-${beside} s-filled-boxes${block.widths === undefined ? "" : " s-by-words"}`}
      style={block.widths === undefined ? undefined : shares(rowWidths(block, area.width, measure))}
    >
      {keyed(block.items).map(({ key, item }) => (
        <li key={key} className={`s-filled ${toneClass[item.tone ?? "plain"]}`}>
          {item.tag !== undefined && <p className="r-label">{item.tag}</p>}
          <p className="r-body-strong">{item.title}</p>
          {plainLine(item.text) !== "" && (
            <p className="r-dense">
              <LineView line={item.text} />
            </p>
          )}
          <FactLines facts={item.facts ?? []} isBeside={isBeside} />
        </li>
      ))}
    </ul>
  );
}

/** Custom, so that a phone's style sheet may still put the boxes below each other. */
const shares = (widths: readonly number[]): CSSProperties =>
  ({ "--s-shares": widths.map((width) => `minmax(0, ${Math.round(width)}fr)`).join(" ") }) as CSSProperties;

function FactLines({ facts, isBeside }: { facts: NonNullable<BoxItem["facts"]>; isBeside: boolean }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={`s-filled-facts${isBeside ? " s-beside" : ""}`}>
      {keyed(facts).map(({ key, item: { label, value } }) => (
        <div key={key}>
          <dt className="r-dense-quiet">{label}</dt>
          <dd className="r-dense-strong">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
