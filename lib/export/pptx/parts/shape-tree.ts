import { el, type XmlChild } from "../package/xml";

/** The root of everything on a slide, master or layout; its own id is 1. */
export const shapeTree = (...shapes: readonly XmlChild[]): string =>
  el(
    "p:spTree",
    {},
    el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr"),
    shapes,
  );
