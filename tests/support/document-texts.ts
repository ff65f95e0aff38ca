import { type BuildDeckOutline, buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { partTexts } from "@/lib/domain/paper/paper-texts";
import { buildRegister } from "@/lib/domain/register/build-register";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { paperOf } from "./paper-of";

/** Every text that anybody reads: the deck with its notes, the papers and the workbook of risks. */
export const documentTexts = (given: BuildDeckOutline): string[] => [
  ...deckTexts(given),
  ...paperTextsOf(given),
  ...registerTexts(given),
];

/** Every cell of the workbook of risks with the head of its column; none where there is no risk to keep. */
function registerTexts(given: BuildDeckOutline): string[] {
  const built = buildRegister(given);
  if (!built.ok) return [];
  return built.value.sheets.flatMap(({ columns, rows }) => [
    ...columns.map(({ head }) => head),
    ...rows.flat().map((cell) => (typeof cell === "object" && cell !== null ? cell.text : String(cell ?? ""))),
  ]);
}

export const deckTexts = (given: BuildDeckOutline): string[] =>
  buildDeckOutline(given).slides.flatMap((slide) => [...slideTexts(slide), ...(slide.notes ?? [])]);

export const paperTextsOf = (given: BuildDeckOutline): string[] =>
  (["report", "brief", "champion", "qa"] as const).flatMap((kind) => paperOf(kind, given).parts.flatMap(partTexts));
