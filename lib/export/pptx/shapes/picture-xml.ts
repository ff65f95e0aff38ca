import { el } from "../package/xml";
import { identityXml, preset, transform } from "./frame-xml";
import type { PictureShape } from "./shape";
import type { ShapeContext } from "./shape-context";

export const pictureXml = ({ name, alt, box }: PictureShape, context: ShapeContext): string =>
  el(
    "p:pic",
    {},
    el(
      "p:nvPicPr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName(name), alt }),
      el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: true })),
      el("p:nvPr"),
    ),
    el("p:blipFill", {}, el("a:blip", { "r:embed": context.addLogo() }), el("a:stretch", {}, el("a:fillRect"))),
    el("p:spPr", {}, transform("a:xfrm", box), preset("rect")),
  );
