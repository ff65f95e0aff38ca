import type { Palette } from "../../palette";
import type { TypeRoleName } from "../../type/type-roles";
import { el } from "../package/xml";
import { runProperties } from "../text/run-properties";
import { zoomedRole } from "../text/zoomed-role";

/** What the parts of a chart share: its colours, and how much larger it is shown. */
export type ChartLook = { palette: Palette; zoom: number };

/** Neither ground nor frame. */
export const noFrame = el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill")));

export function textProperties(
  name: TypeRoleName,
  { palette, zoom }: ChartLook,
  body: string = el("a:bodyPr"),
): string {
  const role = zoomedRole(name, zoom);
  const properties = runProperties("a:defRPr", { role, ink: role.ink ?? "ink", lang: null }, palette);
  return el("c:txPr", {}, body, el("a:lstStyle"), el("a:p", {}, el("a:pPr", {}, properties), el("a:endParaRPr")));
}
