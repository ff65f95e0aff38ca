import { fileURLToPath } from "node:url";
import type { ExampleId } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Draft } from "@/lib/domain/draft";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import { exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { drawTask } from "@/lib/export/worker/draw-task";
import { makeRenderTask } from "@/lib/export/worker/render-task";
import { exampleFile } from "../example-outline";

const fontFolder = fileURLToPath(new URL("../../../public/fonts", import.meta.url));

/** What an example's documents are built from; other sections may stand in for its own. */
export function exampleSource(id: ExampleId, given: Partial<BuildDeckOutline> = {}): BuildDeckOutline {
  const { title, exportedAt, sections } = exampleFile(id);
  const draft: Draft = sections;
  return {
    draft,
    title,
    organisation: { name: "Anytown" },
    library: loadLibrary(),
    variant: "executive",
    density: "read-ahead",
    now: exportedAt.slice(0, 10),
    versionLabel: "Version 1",
    frozenAt: exportedAt,
    state: "final",
    brand: { theme: "pine" },
    ...given,
  };
}

type Drawing = { source: BuildDeckOutline; choice: Pick<ExportChoice, "format" | "notes"> };

/** The document behind a format, and the bytes of its file. Throws where either cannot be made. */
export async function drawFile({ source, choice }: Drawing): Promise<{ kept: KeptOutline; bytes: Uint8Array }> {
  const built = buildOutline(exportFormats[choice.format].document, source);
  if (!built.ok) throw new Error(`nothing to draw as ${choice.format}`);
  const drawn = await drawTask(makeRenderTask({ kept: built.value, choice }), fontFolder);
  if (!drawn.ok) throw new Error(`${choice.format}: ${JSON.stringify(drawn)}`);
  return { kept: built.value, bytes: drawn.bytes };
}
