import type { FormatOf } from "@/lib/domain/exports/formats";
import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import { renderDocx } from "../docx/render-docx";
import { registerFonts } from "../pdf/fonts";
import { renderPaperPdf } from "../pdf/render-paper";
import { shippedMetrics } from "../type/font-metrics";
import type { Rendered } from "./render-outline";

type RenderPaper = { outline: PaperOutline; format: FormatOf<"paper">; fontFolder: string };

/** A paper flows over as many pages as it needs, so there is no report on how it came to fit. */
export async function renderPaper({ outline, format, fontFolder }: RenderPaper): Promise<Rendered> {
  if (format === "docx") return { ok: true, bytes: await renderDocx(outline), report: null };
  await registerFonts(fontFolder);
  const drawn = await renderPaperPdf(outline, shippedMetrics);
  if (drawn.ok) return { ok: true, bytes: drawn.bytes, report: null };
  return { ok: false, overflows: [{ slideId: outline.kind, problem: drawn.problem }] };
}
