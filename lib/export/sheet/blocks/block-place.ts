import type { Area } from "../../charts/drawing";
import type { SheetContext } from "../sheet";
import type { Rhythm } from "../table-rhythm";

export type BlockPlace = {
  area: Area;
  context: SheetContext;
  isCaptionShown?: boolean;
  /** Where several blocks share a page, how close the rows of all its tables stand at least. */
  rhythm?: Rhythm;
  /** Points that rows may stand further apart, each, where the area has room; none unless shown to a room. */
  mostAir?: number;
};
