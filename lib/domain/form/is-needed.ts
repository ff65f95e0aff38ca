import type { AnyQuestion } from "./question";

/** True for what a section has to have before it can be called complete; all else makes it stronger and may stay open. */
export const isNeeded = ({ optional, tier }: AnyQuestion): boolean => optional !== true && tier === "first";
