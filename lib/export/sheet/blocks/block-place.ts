import type { Area } from "../../charts/drawing";
import type { SheetContext } from "../sheet";

export type BlockPlace = { area: Area; context: SheetContext; isCaptionShown?: boolean };
