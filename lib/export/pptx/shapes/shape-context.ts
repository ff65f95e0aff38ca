import type { LayoutName } from "../parts/placeholders";
import type { TextContext } from "../text/paragraph-xml";
import type { ChartShape } from "./shape";

/** What the shapes of one part share: ids and names nobody else has, and ways out of the part. */
export type ShapeContext = TextContext & {
  layout: LayoutName | null;
  nextId: () => number;
  uniqueName: (name: string) => string;
  /** Id of the relationship that leads to the chart's own part. */
  addChart: (chart: ChartShape) => string;
  /** Id of the relationship that leads to the logo. */
  addLogo: () => string;
};

export function createNames(): Pick<ShapeContext, "nextId" | "uniqueName"> {
  // The tree itself is number 1.
  let last = 1;
  const taken = new Set<string>();
  return {
    nextId: () => {
      last += 1;
      return last;
    },
    uniqueName: (name) => {
      let candidate = name;
      for (let copy = 2; taken.has(candidate); copy += 1) candidate = `${name} ${copy}`;
      taken.add(candidate);
      return candidate;
    },
  };
}
