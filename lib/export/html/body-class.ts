import { type Box, lookUpFrame } from "../sheet/frame";

/** The style's name for a body: a page to look things up on adds to the plain one, which says everything else. */
export function bodyClass(area: Box): string {
  if (area === lookUpFrame.body) return "s-body s-look-up-body";
  return area === lookUpFrame.bodyAboveSources ? "s-body s-look-up-body-above-sources" : "s-body";
}
