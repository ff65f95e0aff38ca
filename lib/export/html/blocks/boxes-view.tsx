import type { ReactNode } from "react";
import type { BlockOf, BoxItem } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import type { BlockPlace } from "../../sheet/blocks/block-place";
import { partsByWords } from "../../sheet/blocks/box-widths";
import { areLabelsBeside, boxesBeside } from "../../sheet/blocks/boxes-node";
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
  const parts = partsByWords(block, beside, measure);
  const row = parts === null ? `s-per-row s-per-${beside}` : "s-by-words";
  return (
    <ul className={`${row} s-filled-boxes`}>
      {keyed(block.items).map(({ key, item }, at) => (
        <li
          key={key}
          className={`s-filled ${toneClass[item.tone ?? "plain"]}${parts === null ? "" : ` s-parts-${parts[at]}`}`}
        >
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
