import type { Block } from "../slides/block";
import { type Line, labelled } from "../slides/line";
import { readParts } from "../text/read-list";
import { asSentence } from "../text/sentence";

/** A typed text as blocks, its lists as lists, behind a label of ours if it has one: "Our answer: …". */
export function typedBlocks(text: string | null, label?: string): Block[] {
  if (text === null) return [];
  const [first, ...others] = readParts(text);
  if (first === undefined) return [];
  if (first.kind === "prose") return [prose(first.text, label), ...others.map(partBlock)];
  const lead: Block[] = label === undefined ? [] : [{ kind: "paragraph", text: [{ text: `${label}:`, strong: true }] }];
  return [...lead, partBlock(first), ...others.map(partBlock)];
}

const prose = (text: string, label: string | undefined): Block => ({
  kind: "paragraph",
  text: label === undefined ? asSentence(text) : labelled(label, asSentence(text)),
});

function partBlock(part: ReturnType<typeof readParts>[number]): Block {
  if (part.kind === "prose") return prose(part.text, undefined);
  const items: Line[] = part.items;
  return { kind: "bullets", items, ...(part.isOrdered && { ordered: true }) };
}
