import { el } from "../package/xml";
import type { Paragraph } from "./paragraph";
import { type Inherited, paragraphXml, type TextContext } from "./paragraph-xml";

export type Anchor = "top" | "middle" | "bottom";

export const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;

/** Words of a shape; a text body always has a paragraph, though it may be empty. */
export function textBody(
  name: "p:txBody" | "a:txBody",
  bodyProperties: string,
  paragraphs: readonly Paragraph[],
  context: TextContext,
  inherited?: Inherited,
): string {
  return el(
    name,
    {},
    bodyProperties,
    el("a:lstStyle"),
    paragraphs.map((paragraph) => paragraphXml(paragraph, context, inherited)),
    paragraphs.length === 0 && el("a:p", {}, el("a:endParaRPr", { lang: context.lang })),
  );
}

/** The box of the text is the box of the shape: no insets, and nothing that shrinks or grows by itself. */
export const boxBody = ({ anchor = "top", wraps = true }: { anchor?: Anchor; wraps?: boolean } = {}): string =>
  el(
    "a:bodyPr",
    {
      vert: "horz",
      wrap: wraps ? "square" : "none",
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      rtlCol: false,
      anchor: anchors[anchor],
    },
    el("a:noAutofit"),
  );
