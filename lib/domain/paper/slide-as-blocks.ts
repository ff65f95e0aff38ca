import type { Block } from "../slides/block";
import { type Line, plainLine, type Run, runsOf } from "../slides/line";
import type { MessagePart } from "../slides/message";
import type { Fact, Opening, RowItem, Slide } from "../slides/slide";

/** What a slide says as blocks in reading order, for a paper that has no slides. */
export function slideAsBlocks(slide: Slide): Block[] {
  return [...bodyOf(slide), ...small(slide.sources ?? [])];
}

function bodyOf(slide: Slide): Block[] {
  switch (slide.layout) {
    case "cover":
      return [...slide.ruler, ...factList([...slide.facts, ...openingFacts(slide.opening)])];
    case "rows-panel":
      return [...rowList(slide.rows), ...factList(slide.panel), ...sentence(slide.message)];
    case "chart-facts":
      return [...drawn(slide.chart), ...factList(slide.facts)];
    case "table":
      return [slide.table, ...sentence(slide.note)];
    case "table-map":
      return [slide.table, slide.map, ...sentence(slide.note)];
    case "chart-cards":
      return [...drawn(slide.chart), ...factList(slide.cards), ...sentence(slide.message)];
    case "columns":
      return [...slide.columns.flatMap(columnBlocks), ...sentence(slide.message)];
    case "plan":
      return [
        ...scope("In", slide.inScope),
        ...scope("Out", slide.outOfScope),
        slide.time,
        slide.measures,
        { kind: "bullets", items: slide.rule },
      ];
    case "steps":
      return [slide.steps, ...sentence(slide.message)];
    case "message":
      return slide.parts.flatMap(partAsBlocks);
    case "text":
      return [...(slide.wide ?? []), ...slide.body].map(atFullSize);
  }
}

/** A part under its heading. */
export const partAsBlocks = ({ heading, block }: MessagePart): Block[] => [
  ...(heading === undefined ? [] : [{ kind: "paragraph" as const, text: [{ text: heading, strong: true as const }] }]),
  block,
];

const openingFacts = (opening: Opening | undefined): Fact[] => [
  ...(opening?.price === undefined ? [] : [opening.price.fact]),
  ...(opening?.dates ?? []).map(({ when, what }) => ({ label: what, text: when })),
  ...(opening?.fallback === undefined ? [] : [opening.fallback]),
];

/** Named lines are small where a slide has many of them; a paper has room. Other small print stays small. */
function atFullSize(block: Block): Block {
  if (block.kind !== "paragraph" || block.role !== "small") return block;
  const isNamed = typeof block.text !== "string" && block.text[0]?.strong === true;
  return isNamed ? { kind: "paragraph", text: block.text } : block;
}

const drawn = (chart: Block | null): Block[] => (chart === null ? [] : [chart]);

const sentence = (line: Line | undefined): Block[] =>
  line === undefined || line === "" ? [] : [{ kind: "paragraph", text: line }];

const small = (lines: readonly Line[]): Block[] => lines.map((text) => ({ kind: "paragraph", role: "small", text }));

const scope = (label: string, lines: readonly Line[]): Block[] =>
  lines.map((line) => ({ kind: "paragraph", text: [{ text: `${label}: `, strong: true }, ...runsOf(line)] }));

const bullets = (items: Line[]): Block[] => (items.length === 0 ? [] : [{ kind: "bullets", items }]);

export const factList = (facts: readonly Fact[]): Block[] => bullets(facts.map(factLine));

/** "Cost a year: £5,520, staff time already paid". An unverified figure says so. */
function factLine({ label, value, text, unverified }: Fact): Line {
  // One figure after another would read as one.
  const end = /^[\d£$€]/u.test(plainLine(text)) ? ": " : " ";
  const figure = value === undefined ? "" : `${value}${unverified ? " (unverified)" : ""}${end}`;
  return [
    { text: `${label}: `, strong: true },
    ...(figure === "" ? [] : [{ text: figure, strong: true as const }]),
    ...runsOf(text),
  ];
}

const rowList = (rows: readonly RowItem[]): Block[] => bullets(rows.map(rowLine));

function rowLine({ value, lead, text, owner, by }: RowItem): Line {
  const more = [owner, by].filter((part) => part !== undefined).join(", ");
  return [
    ...(value === undefined ? [] : [{ text: `${value} `, strong: true as const }]),
    ...runsOf(lead),
    ...(text === undefined ? [] : [{ text: " " }, ...runsOf(text)]),
    ...(more === "" ? [] : [{ text: ` (${more})` }]),
  ];
}

type Column = Extract<Slide, { layout: "columns" }>["columns"][number];

function columnBlocks({ head, value, body, caveat }: Column): Block[] {
  const lead: Line = [
    ...runsOf(head).map((run): Run => ({ ...run, strong: true })),
    ...(value === undefined ? [] : [{ text: ` ${value}`, strong: true as const }]),
  ];
  return [{ kind: "paragraph", text: lead }, ...bullets([...body, ...(caveat === undefined ? [] : [caveat])])];
}
