import type { FunctionComponent, ReactNode } from "react";
import type { SlideLayout } from "@/lib/domain/slides/slide";
import type { FittedSlide } from "../sheet/fitted-deck";
import type { LayoutProps } from "./layout-props";
import { ChartCards } from "./layouts/chart-cards";
import { ChartFacts } from "./layouts/chart-facts";
import { Columns } from "./layouts/columns";
import { MessageParts } from "./layouts/message-parts";
import { Plan } from "./layouts/plan";
import { RowsPanel } from "./layouts/rows-panel";
import { Steps } from "./layouts/steps";
import { Table } from "./layouts/table";
import { TableMap } from "./layouts/table-map";
import { Text } from "./layouts/text";
import type { SlideContext } from "./slide-context";

const layouts = {
  "rows-panel": RowsPanel,
  "chart-facts": ChartFacts,
  table: Table,
  "table-map": TableMap,
  "chart-cards": ChartCards,
  columns: Columns,
  plan: Plan,
  steps: Steps,
  message: MessageParts,
  text: Text,
} satisfies { [L in Exclude<SlideLayout, "cover">]: FunctionComponent<LayoutProps<L>> };

type LayoutViewProps = { slide: Exclude<FittedSlide, { layout: "cover" }>; context: SlideContext };

/** The content of a slide; a cover is a page of its own kind. */
export function LayoutView({ slide, context }: LayoutViewProps): ReactNode {
  // The table pairs each layout with a view of exactly that layout, which TypeScript cannot follow through a union.
  const Layout = layouts[slide.layout] as FunctionComponent<LayoutViewProps>;
  return <Layout slide={slide} context={context} />;
}
