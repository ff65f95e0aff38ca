import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import { buildPaper } from "@/lib/domain/paper/build-paper";
import type { PaperKind, PaperOutline } from "@/lib/domain/paper/paper-outline";
import { paperTexts } from "@/lib/domain/paper/paper-texts";
import { graphicKinds } from "@/lib/domain/slides/block";
import { normalisePaper } from "@/lib/export/paper/normalise-paper";

export function paperOf(kind: PaperKind, given: BuildDeckOutline): PaperOutline {
  const built = buildPaper(kind, given);
  if (!built.ok) throw new Error(`${kind}: ${built.code}`);
  return built.value;
}

const isDrawn = (kind: string): boolean => graphicKinds.some((graphic) => graphic === kind);

/** Every text that has to stand in a paper's file, without white space; drawings say theirs in their own way. */
export function wordsOfPaper(outline: PaperOutline): string[] {
  const paper = normalisePaper(outline);
  const parts = paper.parts.map((part) => ({ ...part, body: part.body.filter(({ kind }) => !isDrawn(kind)) }));
  return paperTexts({ ...paper, parts })
    .flatMap((text) => text.split("\n"))
    .map((text) => text.replace(/\s/gu, ""))
    .filter((text) => text !== "");
}
