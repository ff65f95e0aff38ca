import { join } from "node:path";
import { createRenderPool } from "@/lib/export/worker/pool";
import { median, type Reading, round, timeInTurn } from "./measure";
import { freshOutline } from "./pdf";

const ROUNDS = 9;
const TARGET_RATIO = 1.5;

/** A deck of twelve slides as a PowerPoint file and as a PDF, both new to a warm worker. */
export async function benchPptx(): Promise<Reading> {
  const fontFolder = join(process.cwd(), "public/fonts");
  const pool = createRenderPool({ taskFile: join(process.cwd(), "dist/worker/task.mjs"), fontFolder });
  const draw = (format: "pptx" | "pdf") => async (): Promise<void> => {
    const drawn = await pool.run(
      { source: "deck", outline: freshOutline(), format, notes: false, logo: null },
      "bench",
    );
    if (!drawn.ok) throw new Error(`the deck could not be drawn: ${drawn.code}`);
  };
  try {
    await timeInTurn(2, draw("pptx"), draw("pdf"));
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
