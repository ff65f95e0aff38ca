import type { Palette } from "../../palette";
import { frame } from "../../sheet/frame";
import { el } from "../package/xml";
import { identityXml, preset, transform } from "../shapes/frame-xml";
import { boxBody } from "../text/text-body";
import { levelXml } from "./placeholder-xml";
import { NUMBER_INDEX } from "./placeholders";

const NUMBER_WIDTH = 40;
const BELOW_RULE = 7;

/** Where the footer's words end and the number begins. */
export const numberBox = {
  x: frame.footer.x + frame.footer.width - NUMBER_WIDTH,
  y: frame.footer.y + BELOW_RULE,
  width: NUMBER_WIDTH,
  height: 14,
};

type NumberPlace = {
  id: number;
  lang: string;
  /** What stands there until PowerPoint counts for itself. */
  shown: string;
  /** The master and its layouts say where it stands and how it looks; slides leave that to them. */
  palette: Palette | null;
};

/** The number of the slide, counted by PowerPoint. */
export function slideNumberXml({ id, lang, shown, palette }: NumberPlace): string {
  const field = el(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    el("a:rPr", { lang }),
    el("a:t", {}, shown),
  );
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id, name: "Slide number" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, el("p:ph", { type: "sldNum", sz: "quarter", idx: NUMBER_INDEX })),
    ),
    palette === null ? el("p:spPr") : el("p:spPr", {}, transform("a:xfrm", numberBox), preset("rect")),
    el(
      "p:txBody",
      {},
      palette === null ? el("a:bodyPr") : boxBody(),
      palette === null
        ? el("a:lstStyle")
        : el("a:lstStyle", {}, levelXml("a:lvl1pPr", { role: "small-strong", align: "right" }, palette)),
      el("a:p", {}, field, el("a:endParaRPr", { lang })),
    ),
  );
}
