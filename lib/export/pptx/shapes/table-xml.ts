import { solidFill } from "../colour";
import { TABLE_URI } from "../package/names";
import { el, textEl } from "../package/xml";
import { textBody } from "../text/text-body";
import { emu } from "../units";
import { graphicFrameXml } from "./frame-xml";
import type { BorderLine, TableCell, TableShape } from "./shape";
import type { ShapeContext } from "./shape-context";

/** PowerPoint's own style without fills and lines: what shows is what the cells say. */
const PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
const STYLE = textEl("a:tableStyleId", PLAIN_STYLE);

export function tableXml(table: TableShape, context: ShapeContext): string {
  const { name, alt, box, columnWidths, rows, hasRowHeads } = table;
  const identity = { id: context.nextId(), name: context.uniqueName(name), alt };
  const content = el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: true, firstCol: hasRowHeads ? true : null }, STYLE),
    el(
      "a:tblGrid",
      {},
      columnWidths.map((width) => el("a:gridCol", { w: emu(width) })),
    ),
    rows.map(({ height, cells }) =>
      el(
        "a:tr",
        { h: emu(height) },
        cells.map((cell) => cellXml(cell, context)),
      ),
    ),
  );
  return graphicFrameXml({ ...identity, box, uri: TABLE_URI, content });
}

function cellXml({ paragraphs, margin, isCentred, top, bottom }: TableCell, context: ShapeContext): string {
  return el(
    "a:tc",
    {},
    textBody("a:txBody", el("a:bodyPr"), paragraphs, context),
    el(
      "a:tcPr",
      {
        marL: 0,
        marR: emu(margin.right),
        marT: emu(margin.top),
        marB: emu(margin.bottom),
        anchor: isCentred ? "ctr" : "t",
      },
      top && borderXml("a:lnT", top, context),
      bottom && borderXml("a:lnB", bottom, context),
      el("a:noFill"),
    ),
  );
}

const borderXml = (name: "a:lnT" | "a:lnB", { colour, width }: BorderLine, { palette }: ShapeContext): string =>
  el(
    name,
    { w: emu(width), cap: "flat", cmpd: "sng", algn: "ctr" },
    solidFill(colour, palette),
    el("a:prstDash", { val: "solid" }),
  );
