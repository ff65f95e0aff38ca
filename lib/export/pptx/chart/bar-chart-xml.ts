import type { BlockOf } from "@/lib/domain/slides/block";
import { BAR_GAP, BAR_HEIGHT, isEmphasised } from "../../charts/bars";
import type { Palette } from "../../palette";
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from "../package/names";
import { el, textEl, XML_HEAD } from "../package/xml";
import type { ChartShape } from "../shapes/shape";
import { runProperties } from "../text/run-properties";
import { zoomedRole } from "../text/zoomed-role";
import { AXIS, categoryAxis, valueAxis } from "./axes";
import { barFill } from "./bar-fill";
import { chartDataOf } from "./chart-data";
import { type ChartLook, noFrame, textProperties } from "./chart-look";
import { numberReference, stringReference } from "./references";
import { valueLabels } from "./value-labels";
import { type ChartData, columnName, SHEET_NAME } from "./workbook";

type Bars = BlockOf<"bars">;
type ChartContext = { palette: Palette; lang: string; workbookId: string };

/** Sideways bars as PowerPoint's own chart, laid out like the drawing of the PDF. */
export function barChartXml(shape: ChartShape, { palette, lang, workbookId }: ChartContext): string {
  const look = { palette, zoom: shape.zoom };
  return (
    XML_HEAD +
    el(
      "c:chartSpace",
      { "xmlns:c": CHART_NS, "xmlns:a": DRAWING_NS, "xmlns:r": RELATIONSHIPS_NS },
      el("c:date1904", { val: false }),
      el("c:lang", { val: lang }),
      el("c:roundedCorners", { val: false }),
      el(
        "c:chart",
        {},
        titleXml(shape.bars.unit, { palette, lang, zoom: shape.zoom }),
        el("c:autoTitleDeleted", { val: false }),
        plotXml(shape, palette),
        el("c:plotVisOnly", { val: true }),
        el("c:dispBlanksAs", { val: "gap" }),
      ),
      noFrame,
      textProperties("dense", look),
      el("c:externalData", { "r:id": workbookId }, el("c:autoUpdate", { val: false })),
    )
  );
}

/** The unit, at the top left as in the PDF. */
function titleXml(words: string, { palette, lang, zoom }: ChartLook & { lang: string }): string {
  const role = zoomedRole("label", zoom);
  const properties = runProperties("a:rPr", { role, ink: "ink-2", lang }, palette);
  return el(
    "c:title",
    {},
    el(
      "c:tx",
      {},
      el(
        "c:rich",
        {},
        el("a:bodyPr"),
        el("a:lstStyle"),
        el("a:p", {}, el("a:r", {}, properties, textEl("a:t", words))),
      ),
    ),
    layoutXml({ x: 0, y: 0 }),
    el("c:overlay", { val: true }),
  );
}

type Share = { x: number; y: number; w?: number; h?: number };

function layoutXml({ x, y, w, h }: Share): string {
  return el(
    "c:layout",
    {},
    el(
      "c:manualLayout",
      {},
      w !== undefined && el("c:layoutTarget", { val: "inner" }),
      el("c:xMode", { val: "edge" }),
      el("c:yMode", { val: "edge" }),
      el("c:x", { val: x }),
      el("c:y", { val: y }),
      w !== undefined && el("c:w", { val: w }),
      h !== undefined && el("c:h", { val: h }),
    ),
  );
}

function plotXml({ bars, own, plot, zoom }: ChartShape, palette: Palette): string {
  const look = { palette, zoom };
  const data = chartDataOf(bars);
  const series = bars.series.length;
  const pitch = (own.height - plot.top) / Math.max(1, data.rows.length);
  const taken = series * BAR_HEIGHT + (series - 1) * BAR_GAP;
  return el(
    "c:plotArea",
    {},
    layoutXml({
      x: plot.left / own.width,
      y: plot.top / own.height,
      w: (plot.right - plot.left) / own.width,
      h: (own.height - plot.top) / own.height,
    }),
    el(
      "c:barChart",
      {},
      el("c:barDir", { val: "bar" }),
      el("c:grouping", { val: "clustered" }),
      el("c:varyColors", { val: false }),
      bars.series.map((_, at) => seriesXml(at, data, bars, look)),
      el("c:gapWidth", { val: percent((pitch - taken) / BAR_HEIGHT) }),
      el("c:overlap", { val: -percent(BAR_GAP / BAR_HEIGHT) }),
      el("c:axId", { val: AXIS.category }),
      el("c:axId", { val: AXIS.value }),
    ),
    categoryAxis(look),
    valueAxis(bars.target === undefined ? null : plot.most),
    noFrame,
  );
}

const MOST_GAP = 500;
const percent = (share: number): number => Math.round(Math.min(MOST_GAP, Math.max(0, share * 100)));

function seriesXml(at: number, data: ChartData, bars: Bars, look: ChartLook): string {
  const { palette } = look;
  const column = columnName(at + 1);
  const last = data.rows.length + 1;
  const values = bars.series[at]?.values ?? [];
  const barOf = (label: string) => values.find((value) => value.label === label);
  // The whole series looks like an emphasised bar; single bars of the first that are context say so themselves.
  const quiet = data.rows.flatMap(({ label }, index) => {
    const value = barOf(label);
    return at > 0 || value === undefined || isEmphasised(value, bars) ? [] : [index];
  });
  return el(
    "c:ser",
    {},
    el("c:idx", { val: at }),
    el("c:order", { val: at }),
    el("c:tx", {}, stringReference(`${SHEET_NAME}!$${column}$1`, [data.series[at] ?? ""])),
    barFill(at, true, palette),
    el("c:invertIfNegative", { val: false }),
    quiet.map((index) =>
      el(
        "c:dPt",
        {},
        el("c:idx", { val: index }),
        el("c:invertIfNegative", { val: false }),
        el("c:bubble3D", { val: false }),
        barFill(at, false, palette),
      ),
    ),
    valueLabels(
      data.rows.map(({ label }) => barOf(label)),
      bars.series.length === 1 ? null : (data.series[at] ?? ""),
      look,
    ),
    el(
      "c:cat",
      {},
      stringReference(
        `${SHEET_NAME}!$A$2:$A$${last}`,
        data.rows.map(({ label }) => label),
      ),
    ),
    el(
      "c:val",
      {},
      numberReference(
        `${SHEET_NAME}!$${column}$2:$${column}$${last}`,
        data.rows.map((row) => row.values[at] ?? null),
      ),
    ),
  );
}
