import type { Colour, Palette } from "../../palette";
import type { Box } from "../../sheet/frame";
import { solidFill } from "../colour";
import { el } from "../package/xml";
import { DEGREE, emu } from "../units";
import { identityXml, preset, transform } from "./frame-xml";
import type { Geometry, LineShape, PlainShape } from "./shape";
import type { ShapeContext } from "./shape-context";

const NAMES: Readonly<Record<Geometry, string>> = {
  rect: "Block",
  "round-rect": "Box",
  ellipse: "Disc",
  "right-half": "Half disc",
};

const GEOMETRIES: Readonly<Record<Geometry, (shape: PlainShape) => string>> = {
  rect: () => preset("rect"),
  "round-rect": ({ box, radius = 0 }) =>
    preset("roundRect", el("a:gd", { name: "adj", fmla: `val ${cornerShare(radius, box)}` })),
  ellipse: () => preset("ellipse"),
  "right-half": () =>
    preset(
      "pie",
      el("a:gd", { name: "adj1", fmla: `val ${270 * DEGREE}` }),
      el("a:gd", { name: "adj2", fmla: `val ${90 * DEGREE}` }),
    ),
};

/** A corner in hundred-thousandths of the shorter side, half of which is the most there is. */
const cornerShare = (radius: number, { width, height }: Box): number =>
  Math.round(Math.min(0.5, radius / Math.max(1, Math.min(width, height))) * 100_000);

/** `isInGroup`: the group speaks for what is in it, so nothing has to be called decoration. */
export function plainXml(shape: PlainShape, context: ShapeContext, isInGroup = false): string {
  const { geometry, box, fill, stroke } = shape;
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({
        id: context.nextId(),
        name: context.uniqueName(NAMES[geometry]),
        ...(!isInGroup && { alt: null }),
      }),
      el("p:cNvSpPr"),
      el("p:nvPr"),
    ),
    el(
      "p:spPr",
      {},
      transform("a:xfrm", box),
      GEOMETRIES[geometry](shape),
      fill === undefined ? el("a:noFill") : solidFill(fill, context.palette),
      stroke === undefined
        ? el("a:ln", {}, el("a:noFill"))
        : strokeXml(stroke.colour, stroke.width, context.palette, stroke.isDashed),
    ),
    el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), el("a:p", {}, el("a:endParaRPr", { lang: context.lang }))),
  );
}

export function lineXml(line: LineShape, context: ShapeContext, isInGroup = false): string {
  const { from, to, colour, width, isDashed = false } = line;
  return el(
    "p:cxnSp",
    {},
    el(
      "p:nvCxnSpPr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName("Line"), ...(!isInGroup && { alt: null }) }),
      el("p:cNvCxnSpPr"),
      el("p:nvPr"),
    ),
    el(
      "p:spPr",
      {},
      transform("a:xfrm", boxOf(line), { flipV: (to.x - from.x) * (to.y - from.y) < 0 }),
      preset("line"),
      strokeXml(colour, width, context.palette, isDashed),
    ),
  );
}

const boxOf = ({ from, to }: LineShape): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

const strokeXml = (colour: Colour, width: number, palette: Palette, isDashed = false): string =>
  el("a:ln", { w: emu(width) }, solidFill(colour, palette), isDashed && el("a:prstDash", { val: "sysDash" }));
