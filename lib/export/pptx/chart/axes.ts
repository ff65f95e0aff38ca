import { solidFill } from "../colour";
import { el } from "../package/xml";
import { emu } from "../units";
import { type ChartLook, textProperties } from "./chart-look";

export const AXIS = { category: 1_001, value: 1_002 } as const;

/** The first label stands at the top. */
export const categoryAxis = ({ palette, zoom }: ChartLook): string =>
  el(
    "c:catAx",
    {},
    el("c:axId", { val: AXIS.category }),
    el("c:scaling", {}, el("c:orientation", { val: "maxMin" })),
    el("c:delete", { val: false }),
    el("c:axPos", { val: "l" }),
    el("c:numFmt", { formatCode: "General", sourceLinked: false }),
    el("c:majorTickMark", { val: "none" }),
    el("c:minorTickMark", { val: "none" }),
    el("c:tickLblPos", { val: "low" }),
    el("c:spPr", {}, el("a:ln", { w: emu(1) }, solidFill("ink", palette))),
    textProperties("dense", { palette, zoom }),
    el("c:crossAx", { val: AXIS.value }),
    el("c:crosses", { val: "autoZero" }),
    el("c:auto", { val: true }),
    el("c:lblAlgn", { val: "ctr" }),
    el("c:lblOffset", { val: 100 }),
    el("c:noMultiLvlLbl", { val: false }),
  );

/** Never shown, since each bar says its value; a target holds the scale still, for it is drawn to it. */
export const valueAxis = (most: number | null): string =>
  el(
    "c:valAx",
    {},
    el("c:axId", { val: AXIS.value }),
    el(
      "c:scaling",
      {},
      el("c:orientation", { val: "minMax" }),
      most !== null && el("c:max", { val: most }),
      el("c:min", { val: 0 }),
    ),
    el("c:delete", { val: true }),
    el("c:axPos", { val: "t" }),
    el("c:numFmt", { formatCode: "General", sourceLinked: false }),
    el("c:majorTickMark", { val: "none" }),
    el("c:minorTickMark", { val: "none" }),
    el("c:tickLblPos", { val: "nextTo" }),
    el("c:crossAx", { val: AXIS.category }),
    el("c:crosses", { val: "autoZero" }),
    el("c:crossBetween", { val: "between" }),
  );
