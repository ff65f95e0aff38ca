import type { BlockOf } from "@/lib/domain/deck/block";
import { el, textEl } from "../package/xml";
import { runProperties } from "../text/run-properties";
import { zoomedRole } from "../text/zoomed-role";
import { type ChartLook, noFrame, textProperties } from "./chart-look";
import { numberFormatOf } from "./number-format";

type Value = BlockOf<"bars">["series"][number]["values"][number];

/** Values at the ends of their bars: by a number format where one writes them all, else word for word. */
export function valueLabels(values: readonly (Value | undefined)[], isPlain: boolean, look: ChartLook): string {
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
    format === null ? values.flatMap((value, at) => (value ? [wordLabel(at, value.text, shown, look)] : [])) : [];
  return el(
    "c:dLbls",
    {},
    own,
    el("c:numFmt", { formatCode: format ?? "General", sourceLinked: false }),
    noFrame,
    textProperties("dense-strong", look),
    shown,
  );
}

function wordLabel(
  idx: number,
  words: string,
  shown: readonly (string | false)[],
  { palette, zoom }: ChartLook,
): string {
  const role = zoomedRole("dense-strong", zoom);
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
