import type { Colour, Palette } from "../../palette";
import { colourXml, solidFill } from "../colour";
import { el } from "../package/xml";
import { emu } from "../units";

/** Series differ in pattern as well as colour: solid, slanting stripes, open, upright stripes. */
export function barFill(series: number, isEmphasised: boolean, palette: Palette): string {
  const solid: Colour = isEmphasised ? "bar" : "mute";
  const fills = [
    solidFill(solid, palette),
    stripes("wdUpDiag", "mute", palette),
    solidFill("paper", palette),
    stripes("ltVert", "bar", palette),
  ];
  const stroke: Colour = series >= 2 ? "bar" : "mute";
  const line = series === 0 ? el("a:noFill") : solidFill(stroke, palette);
  return el("c:spPr", {}, fills[Math.min(series, fills.length - 1)] ?? null, el("a:ln", { w: emu(1) }, line));
}

const stripes = (pattern: "wdUpDiag" | "ltVert", front: Colour, palette: Palette): string =>
  el(
    "a:pattFill",
    { prst: pattern },
    el("a:fgClr", {}, colourXml(front, palette)),
    el("a:bgClr", {}, colourXml("paper", palette)),
  );
