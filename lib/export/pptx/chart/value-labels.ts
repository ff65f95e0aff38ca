import type { BlockOf } from "@/lib/domain/slides/block";
import { el, textEl } from "../package/xml";
import { runProperties } from "../text/run-properties";
import { zoomedRole } from "../text/zoomed-role";
import { type ChartLook, noFrame, textProperties } from "./chart-look";
import { numberFormatOf } from "./number-format";

type Value = BlockOf<"bars">["series"][number]["values"][number];

/** Values at the ends of their bars: by a number format where one writes them all, else word for word. */
export function valueLabels(values: readonly (Value | undefined)[], series: string | null, look: ChartLook): string {
  const format = numberFormatOf(values.filter((value) => value !== undefined));
  const shown = [
    el("c:dLblPos", { val: "outEnd" }),
    el("c:showLegendKey", { val: false }),
    el("c:showVal", { val: true }),
    el("c:showCatName", { val: false }),
    el("c:showSerName", { val: series !== null }),
    el("c:showPercent", { val: false }),
    el("c:showBubbleSize", { val: false }),
    series !== null && textEl("c:separator", SEPARATOR),
  ];
  const wordFor = ({ text }: Value): string => (series === null ? text : series + SEPARATOR + text);
  const own = format === null ? values.map((value, at) => value && wordLabel(at, wordFor(value), shown, look)) : [];
  return el(
    "c:dLbls",
    {},
    own,
    el("c:numFmt", { formatCode: onOneLine(format ?? "General"), sourceLinked: false }),
    noFrame,
    textProperties("dense-strong", look, ONE_LINE),
    shown,
  );
}

const NO_BREAK_SPACE = "\u00A0";
const SEPARATOR = NO_BREAK_SPACE.repeat(2);
/** Beside a bar there is room for one line only, and not every program heeds that it should not wrap. */
const ONE_LINE = el("a:bodyPr", { wrap: "none" });
const onOneLine = (words: string): string => words.replaceAll(" ", NO_BREAK_SPACE);

function wordLabel(
  idx: number,
  words: string,
  shown: readonly (string | false)[],
  { palette, zoom }: ChartLook,
): string {
  const role = zoomedRole("dense-strong", zoom);
  const properties = runProperties("a:rPr", { role, ink: "ink", lang: null }, palette);
  const paragraph = el("a:p", {}, el("a:r", {}, properties, textEl("a:t", onOneLine(words))));
  return el(
    "c:dLbl",
    {},
    el("c:idx", { val: idx }),
    el("c:tx", {}, el("c:rich", {}, ONE_LINE, el("a:lstStyle"), paragraph)),
    shown,
  );
}
