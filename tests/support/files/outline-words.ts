import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import { paperTexts } from "@/lib/domain/paper/paper-texts";
import type { RegisterCell, RegisterOutline } from "@/lib/domain/register/register-outline";
import type { Block, GraphicBlock } from "@/lib/domain/slides/block";
import { blockAsTable } from "@/lib/domain/slides/block-as-table";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { cleanText } from "@/lib/export/fit/normalise-outline";
import { graphicsOf } from "@/lib/export/html/graphics-of";
import { asTold } from "../as-told";
import { compact, wordsOf } from "../pdf/deck-words";

/** Every text that has to stand in whatever file is drawn of the document, white space left out. */
export function outlineWords(kept: KeptOutline, format: ExportFormat): string[] {
  return wordsByKind(kept, format)
    .map((text) => compact(cleanText(text)))
    .filter((text) => text !== "");
}

function wordsByKind(kept: KeptOutline, format: ExportFormat): string[] {
  switch (kept.source) {
    case "deck":
      return wordsOf(kept.outline);
    case "paper":
      return paperWords(kept.outline, format);
    case "register":
      return sheetsOf(kept.outline, format).flatMap(({ columns, rows }) => [
        ...columns.map(({ head }) => head),
        ...rows.flat().map(cellWords),
      ]);
  }
}

/** A file of plain values holds one sheet, the first. */
const sheetsOf = ({ sheets }: RegisterOutline, format: ExportFormat) =>
  format === "register-csv" ? sheets.slice(0, 1) : sheets;

function cellWords(cell: RegisterCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}

/** A drawing is said in its own way: by its alternative text, and in Word by a table in its place. */
function paperWords(paper: PaperOutline, format: ExportFormat): string[] {
  const graphics = paper.parts.flatMap(({ body }) => graphicsOf(textSlide(body)));
  const drawn = new Set(graphics.flatMap((block) => slideTexts(textSlide([block]))));
  const said = graphics.flatMap((block) => (format === "docx" ? tableWords(block, paper.lang) : []));
  return [...paperTexts(paper).filter((text) => !drawn.has(text)), ...said];
}

function tableWords(block: GraphicBlock, lang: string): string[] {
  const table = blockAsTable(block, lang);
  return table === null ? [] : [...table.head, ...table.rows.flat()];
}

const textSlide = (body: Block[]): Slide => ({ id: "part", part: "main", layout: "text", kicker: "", title: "", body });

const ISO_DATE = /\d{4}-\d{2}-\d{2}/gu;

/** What could say a number of the case: not the dates a workbook sorts by, nor the sheet on what points mean. */
export function numberWords(kept: KeptOutline, format: ExportFormat): string[] {
  if (kept.source === "deck") return [...outlineWords(kept, format), ...drawnWords(kept.outline)];
  if (kept.source === "paper") return outlineWords(kept, format);
  const sheets = kept.outline.sheets.slice(0, -1);
  const words = outlineWords({ ...kept, outline: { ...kept.outline, sheets } }, format);
  return words.map((text) => text.replace(ISO_DATE, ""));
}

/** What drawings show, as the tables that say the same. */
export const drawnWords = (outline: DeckOutline): string[] =>
  asTold(outline).slides.flatMap((slide) => graphicsOf(slide).flatMap((block) => tableWords(block, outline.lang)));
