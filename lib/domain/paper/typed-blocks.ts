import type { Block } from "../slides/block";
import type { Line, Run } from "../slides/line";
import { readParts } from "../text/read-list";
import { asSentence } from "../text/sentence";

/** A typed text as blocks, its lists as lists, behind a label of ours if it has one: "Our answer: …". */
export function typedBlocks(text: string | null, label?: string): Block[] {
  if (text === null) return [];
  const named: Run[] = label === undefined ? [] : [{ text: `${label}: `, strong: true }];
  const [first, ...others] = readParts(text);
  if (first === undefined) return [];
  if (first.kind === "prose") return [withLabel(named, first.text), ...others.map(partBlock)];
  const lead: Block[] = label === undefined ? [] : [{ kind: "paragraph", text: [{ text: `${label}:`, strong: true }] }];
  return [...lead, partBlock(first), ...others.map(partBlock)];
}

const withLabel = (named: readonly Run[], text: string): Block => ({
  kind: "paragraph",
  text: named.length === 0 ? asSentence(text) : [...named, { text: asSentence(text) }],
});

function partBlock(part: ReturnType<typeof readParts>[number]): Block {
  if (part.kind === "prose") return { kind: "paragraph", text: asSentence(part.text) };
  const items: Line[] = part.items;
  return { kind: "bullets", items, ...(part.isOrdered && { ordered: true }) };
}
