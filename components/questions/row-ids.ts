import type { FieldAddress } from "./field-address";

/** Links to the list itself land on its Add button, which is there whether or not a row is. */
export const addButtonId = (list: FieldAddress): string => list.anchor;
export const rowToggleId = (list: FieldAddress, rowId: string): string => `${list.anchor}-${rowId}`;
export const moveButtonId = (list: FieldAddress, rowId: string, direction: "up" | "down"): string =>
  `${list.anchor}-${rowId}-move-${direction}`;
