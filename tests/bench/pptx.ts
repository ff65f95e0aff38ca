import { join } from "node:path";
import { createRenderPool } from "@/lib/export/worker/pool";
import { exampleOutline } from "../support/example-outline";
import { median, type Reading, round, timeInTurn } from "./measure";

const ROUNDS = 9;
const TARGET_RATIO = 1.5;

/** The county's deck as a PowerPoint file against the same deck as a PDF, both from a warm worker. */
export async function benchPptx(): Promise<Reading> {
  const fontFolder = join(process.cwd(), "public/fonts");
  const pool = createRenderPool({ taskFile: join(process.cwd(), "dist/worker/task.mjs"), fontFolder });
  const outline = exampleOutline("county-winter-service");
  const draw = (format: "pptx" | "pdf") => async (): Promise<void> => {
    const drawn = await pool.run({ source: "deck", outline, format, notes: false }, "bench");
    if (!drawn.ok) throw new Error(`the deck could not be drawn: ${drawn.code}`);
  };
  try {
    await draw("pptx")();
    await draw("pdf")();
    const times = await timeInTurn(ROUNDS, draw("pptx"), draw("pdf"));
    const [pptxMs, pdfMs] = [median(times.one), median(times.other)];
    return {
      bench: "PowerPoint, warm worker",
      measured: { pptxMs: round(pptxMs), pdfMs: round(pdfMs) },
      ratio: round(pptxMs / pdfMs),
      baseline: "the same deck as a PDF",
      target: `≤ ${TARGET_RATIO}`,
      isMet: pptxMs / pdfMs <= TARGET_RATIO,
    };
  } finally {
    await pool.close();
  }
}
