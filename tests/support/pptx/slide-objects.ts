import { childOf, findAll, textOf, type XmlNode } from "./parse-xml";

/** Something on a slide that can be selected. */
export type SlideObject = {
  node: XmlNode;
  id: string;
  name: string;
  alt: string;
  isDecorative: boolean;
  placeholder: Record<string, string> | null;
  words: string;
  /** Whether a group around it speaks for it. */
  isSpokenFor: boolean;
};

const KINDS = ["p:sp", "p:pic", "p:graphicFrame", "p:cxnSp", "p:grpSp"];

/** The objects of a slide, layout, master or page of notes, in their order; those of a group follow it. */
export function objectsOf(root: XmlNode): SlideObject[] {
  const tree = findAll(root, "p:spTree")[0];
  return tree === undefined ? [] : objectsIn(tree, false);
}

function objectsIn(parent: XmlNode, isSpokenFor: boolean): SlideObject[] {
  return parent.children
    .filter(({ name }) => KINDS.includes(name))
    .flatMap((node) => {
      const object = readObject(node, isSpokenFor);
      if (node.name !== "p:grpSp") return [object];
      return [object, ...objectsIn(node, isSpokenFor || object.alt !== "" || object.isDecorative)];
    });
}

function readObject(node: XmlNode, isSpokenFor: boolean): SlideObject {
  // What a group says of itself stands before what its children say of themselves.
  const identity = findAll(node, "p:cNvPr")[0];
  const { id = "", name = "", descr = "" } = identity?.attributes ?? {};
  const decorative = findAll(identity, "adec:decorative")[0]?.attributes.val;
  return {
    node,
    id,
    name,
    alt: descr.trim(),
    isDecorative: decorative === "1",
    placeholder: node.name === "p:grpSp" ? null : (findAll(node, "p:ph")[0]?.attributes ?? null),
    words: node.name === "p:grpSp" ? "" : textOf(node).trim(),
    isSpokenFor,
  };
}

export type Frame = { x: number; y: number; width: number; height: number };

/** Where an object stands, in English metric units; null where its layout says so. */
export function frameOf({ node }: SlideObject): Frame | null {
  const transform = childOf(node, "p:xfrm") ?? childOf(childOf(node, "p:spPr") ?? childOf(node, "p:grpSpPr"), "a:xfrm");
  const place = childOf(transform, "a:off")?.attributes;
  const size = childOf(transform, "a:ext")?.attributes;
  if (!place || !size) return null;
  return { x: Number(place.x), y: Number(place.y), width: Number(size.cx), height: Number(size.cy) };
}
