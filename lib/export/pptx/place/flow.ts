import { plainLine, runsOf } from "@/lib/domain/slides/line";
import type { Edges, Look, RowNode, SheetNode, TextNode } from "../../sheet/sheet";
import type { TextMeasure } from "../../type/measure-text";
import { scaledRole } from "../../type/type-roles";
import type { Bullet, Paragraph } from "../text/paragraph";

// Words that follow one another belong in one text box, as somebody would have typed them.

const BULLET = /^(•|(\d+)\.)$/u;

/** Whether a node is words alone, one under the other, so that paragraphs can say all of it. */
export function isFlow(node: SheetNode): boolean {
  switch (node.kind) {
    case "text":
    case "gap":
      return true;
    case "stack":
      return node.tag?.role !== "Table" && isBare(node.look) && node.children.every(isFlow);
    case "row":
      return bulletOf(node) !== null && isBare(node.look);
    case "drawing":
      return false;
  }
}

/** Room above and below is all that paragraphs can have of a look. */
function isBare(look: Look | undefined): boolean {
  if (look === undefined) return true;
  const { padding, ...rest } = look;
  return Object.values(rest).every((value) => value === undefined) && !padding?.left && !padding?.right;
}

type BulletRow = { bullet: Bullet; words: TextNode };

function bulletOf({ cells }: RowNode): BulletRow | null {
  const [label, words] = cells;
  if (cells.length !== 2 || label?.node.kind !== "text" || words?.node.kind !== "text") return null;
  const match = BULLET.exec(plainLine(label.node.line));
  if (match === null) return null;
  const startAt = match[2] === undefined ? null : Number(match[2]);
  return { bullet: { startAt, indent: label.width }, words: words.node };
}

export type Flow = {
  paragraphs: Paragraph[];
  /** Room before the first and after the last paragraph, which a text box cannot hold. */
  above: number;
};

/** The paragraphs of nodes that flow, with the room between them. */
export function flowOf(nodes: readonly SheetNode[], measure: TextMeasure): Flow {
  const flow: Flow = { paragraphs: [], above: 0 };
  let room = 0;
  const add = (paragraph: Paragraph): void => {
    if (flow.paragraphs.length === 0) flow.above = room;
    else if (room > 0) paragraph.before = room;
    flow.paragraphs.push(paragraph);
    room = 0;
  };
  const visit = (node: SheetNode): void => {
    switch (node.kind) {
      case "text":
        add(paragraphOf(node, measure));
        break;
      case "gap":
        room += node.height;
        break;
      case "stack":
        room += paddingOf(node.look).top ?? 0;
        node.children.forEach(visit);
        room += paddingOf(node.look).bottom ?? 0;
        break;
      case "row": {
        const found = bulletOf(node);
        if (found === null) throw new Error("a row that is no point of a list does not flow");
        room += paddingOf(node.look).top ?? 0;
        add({ ...paragraphOf(found.words, measure), bullet: found.bullet });
        room += paddingOf(node.look).bottom ?? 0;
        break;
      }
      case "drawing":
        throw new Error("a drawing does not flow");
    }
  };
  nodes.forEach(visit);
  return flow;
}

const paddingOf = (look: Look | undefined): Edges => look?.padding ?? {};

export const paragraphOf = ({ line, role, ink, align }: TextNode, measure: TextMeasure): Paragraph => ({
  runs: runsOf(line),
  // Which font headings have is left to the theme of the file.
  role: scaledRole(role, measure.scale, measure.density),
  ink,
  align,
});
