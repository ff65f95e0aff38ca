import { join } from "node:path";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import { exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { drawTask } from "@/lib/export/worker/draw-task";
import { makeRenderTask } from "@/lib/export/worker/render-task";

const fontFolder = join(process.cwd(), "public/fonts");

type Drawing = { source: BuildDeckOutline; choice: Pick<ExportChoice, "format" | "notes"> };

/** The document behind a format, and the bytes of its file. Throws where either cannot be made. */
export async function drawFile({ source, choice }: Drawing): Promise<{ kept: KeptOutline; bytes: Uint8Array }> {
  const built = buildOutline(exportFormats[choice.format].document, source);
  if (!built.ok) throw new Error(`nothing to draw as ${choice.format}`);
  const drawn = await drawTask(makeRenderTask({ kept: built.value, choice }), fontFolder);
  if (!drawn.ok) throw new Error(`${choice.format}: ${JSON.stringify(drawn)}`);
  return { kept: built.value, bytes: drawn.bytes };
}
