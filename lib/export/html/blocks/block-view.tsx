import type { ReactNode } from "react";
import type { Block, BlockKind, BlockOf } from "@/lib/domain/slides/block";
import { describeBlock } from "@/lib/domain/slides/describe-block";
import type { Area } from "../../charts/drawing";
import type { BlockPlace as SheetPlace } from "../../sheet/blocks/block-place";
import { quoteRole } from "../../sheet/blocks/quote-node";
import type { Rhythm } from "../../sheet/table-rhythm";
import { LineView } from "../line-view";
import type { SlideContext } from "../slide-context";
import { BoxesView } from "./boxes-view";
import { BulletsView } from "./bullets-view";
import { CardsView } from "./cards-view";
import { ChartView } from "./chart-view";
import { ContrastView } from "./contrast-view";
import { FiguresView } from "./figures-view";
import { StepsView } from "./steps-view";
import { TableView } from "./table-view";
import { ThreadView } from "./thread-view";

export type BlockPlace = { area: Area; context: SlideContext; isCaptionShown?: boolean; rhythm?: Rhythm };
type BlockViews = { [K in BlockKind]: (block: BlockOf<K>, place: BlockPlace) => ReactNode };

const paragraphClass = { statement: "r-statement", lead: "r-lead", small: "r-dense-quiet" };

const views = {
  paragraph: ({ text, role }) => (
    <p className={role ? paragraphClass[role] : "r-body"}>
      <LineView line={text} />
    </p>
  ),
  bullets: (block) => <BulletsView block={block} />,
  callout: ({ tone, text }) => (
    <p className={`s-callout s-${tone} r-body`}>
      <LineView line={text} />
    </p>
  ),
  quote: (block, { area, context }) => (
    <blockquote className="s-quote">
      <p className={`r-${quoteRole(block, { area, context: context.charts })}`}>{block.text}</p>
      <p className="r-dense-quiet">{block.by}</p>
    </blockquote>
  ),
  figures: (block) => <FiguresView block={block} />,
  cards: (block) => <CardsView block={block} />,
  steps: (block) => <StepsView block={block} />,
  thread: (block, place) => <ThreadView block={block} place={sheetPlace(place)} />,
  contrast: (block, place) => <ContrastView block={block} place={sheetPlace(place)} />,
  boxes: (block, place) => <BoxesView block={block} place={sheetPlace(place)} />,
  table: (block, { context, ...place }) => <TableView block={block} place={{ ...place, context: context.charts }} />,
  riskMatrix: (block, place) => <ChartView block={block} {...place} />,
  bars: (block, place) => <ChartView block={block} {...place} />,
  gauges: (block, place) => <ChartView block={block} {...place} />,
  coverage: (block, place) => <ChartView block={block} {...place} />,
  timeline: (block, place) => <ChartView block={block} {...place} />,
  dots: (block, place) => <ChartView block={block} {...place} />,
  range: (block, place) => <ChartView block={block} {...place} />,
  slope: (block, place) => <ChartView block={block} {...place} />,
  ladder: (block, place) => <ChartView block={block} {...place} />,
  hours: (block, place) => <ChartView block={block} {...place} />,
  split: (block, place) => <ChartView block={block} {...place} />,
  image: (block, { context }) => (
    <figure className="s-image">
      <figcaption className="r-dense-quiet">{describeBlock(block, context.deck.lang)}</figcaption>
    </figure>
  ),
} satisfies BlockViews;

const sheetPlace = ({ area, context }: BlockPlace): SheetPlace => ({ area, context: context.charts });

export function BlockView({ block, ...place }: { block: Block } & BlockPlace): ReactNode {
  // The table pairs each kind with a view of exactly that kind, which TypeScript cannot follow through a union.
  const view = views[block.kind] as (block: Block, place: BlockPlace) => ReactNode;
  return view(block, place);
}
