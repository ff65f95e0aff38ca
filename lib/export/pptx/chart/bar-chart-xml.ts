import type { BlockOf } from "@/lib/domain/deck/block";
import { BAR_GAP, BAR_HEIGHT, isEmphasised } from "../../charts/bars";
import { type Palette, scaledRole, type TypeRoleName } from "../../theme";
import { solidFill } from "../colour";
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from "../package/names";
import { el, textEl, XML_HEAD } from "../package/xml";
import type { ChartShape } from "../shapes/shape";
import { runProperties } from "../text/run-properties";
import { emu } from "../units";
import { barFill } from "./bar-fill";
import { chartDataOf } from "./chart-data";
import { numberFormatOf } from "./number-format";
import { type ChartData, columnName, SHEET_NAME } from "./workbook";

type Bars = BlockOf<"bars">;
type ChartContext = { palette: Palette; lang: string; workbookId: string };

const AXIS = { category: 1_001, value: 1_002 } as const;

/** Sideways bars as PowerPoint's own chart, laid out like the drawing of the PDF. */
export function barChartXml(shape: ChartShape, { palette, lang, workbookId }: ChartContext): string {
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
        titleXml(shape.bars.unit, { palette, lang }),
        el("c:autoTitleDeleted", { val: false }),
        plotXml(shape, palette),
        el("c:plotVisOnly", { val: true }),
        el("c:dispBlanksAs", { val: "gap" }),
      ),
      el("c:spPr", {}, el("a:noFill"), noLine),
      textProperties("dense", palette),
      el("c:externalData", { "r:id": workbookId }, el("c:autoUpdate", { val: false })),
    )
  );
}

const noLine = el("a:ln", {}, el("a:noFill"));

/** The unit, at the top left as in the PDF. */
function titleXml(words: string, { palette, lang }: { palette: Palette; lang: string }): string {
  const role = scaledRole("label", 1);
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

function plotXml({ bars, box, plot }: ChartShape, palette: Palette): string {
  const data = chartDataOf(bars);
  const series = bars.series.length;
  const pitch = (box.height - plot.top) / Math.max(1, data.rows.length);
  const taken = series * BAR_HEIGHT + (series - 1) * BAR_GAP;
  return el(
    "c:plotArea",
    {},
    layoutXml({
      x: plot.left / box.width,
      y: plot.top / box.height,
      w: (plot.right - plot.left) / box.width,
      h: (box.height - plot.top) / box.height,
    }),
    el(
      "c:barChart",
      {},
      el("c:barDir", { val: "bar" }),
      el("c:grouping", { val: "clustered" }),
      el("c:varyColors", { val: false }),
      bars.series.map((_, at) => seriesXml(at, data, bars, palette)),
      el("c:gapWidth", { val: percent((pitch - taken) / BAR_HEIGHT) }),
      el("c:overlap", { val: -percent(BAR_GAP / BAR_HEIGHT) }),
      el("c:axId", { val: AXIS.category }),
      el("c:axId", { val: AXIS.value }),
    ),
    categoryAxis(palette),
    valueAxis(bars.target === undefined ? null : plot.most),
    el("c:spPr", {}, el("a:noFill"), noLine),
  );
}

const MOST_GAP = 500;
const percent = (share: number): number => Math.round(Math.min(MOST_GAP, Math.max(0, share * 100)));

function seriesXml(at: number, data: ChartData, bars: Bars, palette: Palette): string {
  const column = columnName(at + 1);
  const last = data.rows.length + 1;
  const isPlain = bars.series.length === 1;
  const values = bars.series[at]?.values ?? [];
  const barOf = (label: string) => values.find((value) => value.label === label);
  // The whole series looks like an emphasised bar; single bars that are context say so themselves.
  const quiet = data.rows.flatMap(({ label }, index) => {
    const value = barOf(label);
    return value === undefined || isEmphasised(value, bars) ? [] : [index];
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
    labelsXml(
      data.rows.map(({ label }) => barOf(label)),
      isPlain,
      palette,
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

const stringReference = (formula: string, words: readonly string[]): string =>
  el(
    "c:strRef",
    {},
    textEl("c:f", formula),
    el(
      "c:strCache",
      {},
      el("c:ptCount", { val: words.length }),
      words.map((text, idx) => el("c:pt", { idx }, textEl("c:v", text))),
    ),
  );

const numberReference = (formula: string, values: readonly (number | null)[]): string =>
  el(
    "c:numRef",
    {},
    textEl("c:f", formula),
    el(
      "c:numCache",
      {},
      textEl("c:formatCode", "General"),
      el("c:ptCount", { val: values.length }),
      values.map((value, idx) => value !== null && el("c:pt", { idx }, textEl("c:v", String(value)))),
    ),
  );

type Value = Bars["series"][number]["values"][number];

/** Values at the ends of their bars: by a number format where one writes them all, else word for word. */
function labelsXml(values: readonly (Value | undefined)[], isPlain: boolean, palette: Palette): string {
  const known = values.filter((value) => value !== undefined);
  const format = numberFormatOf(known);
  const shown = [
    el("c:dLblPos", { val: "outEnd" }),
    el("c:showLegendKey", { val: false }),
    el("c:showVal", { val: true }),
    el("c:showCatName", { val: false }),
    el("c:showSerName", { val: !isPlain }),
    el("c:showPercent", { val: false }),
    el("c:showBubbleSize", { val: false }),
    !isPlain && textEl("c:separator", "  "),
  ];
  const own =
    format === null ? values.flatMap((value, at) => (value ? [wordLabel(at, value.text, shown, palette)] : [])) : [];
  return el(
    "c:dLbls",
    {},
    own,
    el("c:numFmt", { formatCode: format ?? "General", sourceLinked: false }),
    el("c:spPr", {}, el("a:noFill"), noLine),
    textProperties("dense-strong", palette),
    shown,
  );
}

function wordLabel(idx: number, words: string, shown: readonly (string | false)[], palette: Palette): string {
  const role = scaledRole("dense-strong", 1);
  const properties = runProperties("a:rPr", { role, ink: "ink", lang: null }, palette);
  const paragraph = el("a:p", {}, el("a:r", {}, properties, textEl("a:t", words)));
  return el(
    "c:dLbl",
    {},
    el("c:idx", { val: idx }),
    el("c:tx", {}, el("c:rich", {}, el("a:bodyPr"), el("a:lstStyle"), paragraph)),
    shown,
  );
}

/** The first label stands at the top. */
const categoryAxis = (palette: Palette): string =>
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
    textProperties("dense", palette),
    el("c:crossAx", { val: AXIS.value }),
    el("c:crosses", { val: "autoZero" }),
    el("c:auto", { val: true }),
    el("c:lblAlgn", { val: "ctr" }),
    el("c:lblOffset", { val: 100 }),
    el("c:noMultiLvlLbl", { val: false }),
  );

/** Never shown, since each bar says its value; a target holds the scale still, for it is drawn to it. */
const valueAxis = (most: number | null): string =>
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

function textProperties(name: TypeRoleName, palette: Palette): string {
  const role = scaledRole(name, 1);
  const properties = runProperties("a:defRPr", { role, ink: role.ink ?? "ink", lang: null }, palette);
  return el(
    "c:txPr",
    {},
    el("a:bodyPr"),
    el("a:lstStyle"),
    el("a:p", {}, el("a:pPr", {}, properties), el("a:endParaRPr")),
  );
}
