import type { Box } from "../../sheet/frame";
import { el, type XmlChild } from "../package/xml";
import { emu } from "../units";

/** Place and size, as `a:xfrm` in a shape and `p:xfrm` in a frame. */
export const transform = (name: string, box: Box, flip: { flipV?: boolean } = {}): string =>
  el(
    name,
    { flipV: flip.flipV ? true : null },
    el("a:off", { x: emu(box.x), y: emu(box.y) }),
    el("a:ext", { cx: emu(box.width), cy: emu(box.height) }),
  );

export const preset = (name: string, ...adjustments: readonly XmlChild[]): string =>
  el("a:prstGeom", { prst: name }, el("a:avLst", {}, adjustments));

const DECORATIVE = el(
  "a:extLst",
  {},
  el(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    el("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: true,
    }),
  ),
);

export type Identity = {
  id: number;
  name: string;
  /** What a screen reader says of it; null marks it as decoration, and leaving it out lets its own words speak. */
  alt?: string | null;
};

export const identityXml = ({ id, name, alt }: Identity): string =>
  el("p:cNvPr", { id, name, descr: alt ?? undefined }, alt === null && DECORATIVE);

type Framed = Identity & { box: Box; uri: string; content: XmlChild };

/** What is no shape of its own, a table or a chart, stands in a frame. */
export const graphicFrameXml = ({ box, uri, content, ...identity }: Framed): string =>
  el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      identityXml(identity),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
      el("p:nvPr"),
    ),
    transform("p:xfrm", box),
    el("a:graphic", {}, el("a:graphicData", { uri }, content)),
  );
