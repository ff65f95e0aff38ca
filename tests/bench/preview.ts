import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";
import { createProposal, openSection } from "./section-saves";

const WARM_UP = 10;
const CHANGES = 30;
const MOST_MS = 100;

/** From a save to the changed slide beside the form, once the server is warm, against an answer without work. */
export async function benchPreview(session: HttpSession): Promise<Reading> {
  const proposalId = await createProposal(session, "Preview", "county-winter-service");
  const { answers, save } = await openSection(session, proposalId, "context");
  const ask = async (path: string, word: string): Promise<void> => {
    const { status, body } = await session.send("GET", path);
    if (status !== 200 || !JSON.stringify(body).includes(word)) throw new Error(`${path} shows no “${word}”`);
  };
  const previews: number[] = [];
  const bare: number[] = [];
  for (let change = 0; change < WARM_UP + CHANGES; change += 1) {
    const message = `Answer question ${change} once, in public.`;
    await save({ ...answers, keyMessage: message });
    previews.push(await timeMs(() => ask(`/proposals/${proposalId}/preview?section=context`, message)));
    bare.push(await timeMs(() => ask("/api/health/live", "alive")));
  }
  const warm = previews.slice(WARM_UP);
  const previewMs = median(warm);
  return {
    bench: "preview of a changed slide",
    measured: { previewMs: round(previewMs), p95Ms: round(percentile(warm, 0.95)), bareMs: round(median(bare)) },
    ratio: round(previewMs / median(bare)),
    baseline: "the server's own sign of life",
    target: `< ${MOST_MS} ms`,
    isMet: previewMs < MOST_MS,
  };
}
