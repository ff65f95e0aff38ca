import type { Palette } from "../../palette";
import { scaledRole } from "../../type/type-roles";
import { el } from "../package/xml";
import { identityXml, preset, transform } from "../shapes/frame-xml";
import { runProperties } from "../text/run-properties";
import { boxBody } from "../text/text-body";
import { hundredths } from "../units";
import type { Placeholder } from "./placeholders";

/** How a level of text is set: `name` is a:lvl1pPr and so on. */
export function levelXml(
  name: string,
  { role: roleName, align, ink }: Pick<Placeholder, "role" | "align" | "ink">,
  palette: Palette,
  bullet: string = el("a:buNone"),
  hanging: { marL: number; indent: number } = { marL: 0, indent: 0 },
): string {
  const role = scaledRole(roleName, 1);
  return el(
    name,
    {
      ...hanging,
      algn: align === "right" ? "r" : "l",
      defTabSz: 914400,
      rtl: false,
      eaLnBrk: true,
      latinLnBrk: false,
      hangingPunct: true,
    },
    el("a:lnSpc", {}, el("a:spcPts", { val: hundredths(role.leading) })),
    el("a:spcBef", {}, el("a:spcPts", { val: 0 })),
    bullet,
    runProperties("a:defRPr", { role, ink: ink ?? role.ink ?? "ink", lang: null }, palette),
  );
}

/** A placeholder as a master or a layout shows it: its place, its setting and the words that ask for more. */
export function placeholderXml(id: number, placeholder: Placeholder, palette: Palette, lang: string): string {
  const { type, index, prompt, box, anchor } = placeholder;
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id, name: prompt }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, el("p:ph", { type, idx: index })),
    ),
    el("p:spPr", {}, transform("a:xfrm", box), preset("rect")),
    el(
      "p:txBody",
      {},
      boxBody({ anchor }),
      el("a:lstStyle", {}, levelXml("a:lvl1pPr", placeholder, palette)),
      el("a:p", {}, el("a:r", {}, el("a:rPr", { lang }), el("a:t", {}, prompt)), el("a:endParaRPr", { lang })),
    ),
  );
}
