import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { type DraftSummary, SUMMARY_VERSION, type Summarise } from "@/lib/domain/proposal/summarise-draft";
import { explainError, log } from "@/lib/log";
import { database } from "../client";
import { keepSummary } from "./keep-summary";
import type { ListedRow } from "./listed-row";
import { readDraftRows } from "./read-draft-rows";

/**
 * The rows of a page, with what an older release kept worked out anew. It is kept as well, so that this happens once
 * to each proposal; where that fails, as on a full disk, the page is right all the same and the next visit tries again.
 */
export async function refreshSummaries(rows: readonly ListedRow[], summarise: Summarise): Promise<ListedRow[]> {
  const fresh: ListedRow[] = [];
  // One after the other, so that a page of large proposals never stands in memory at once.
  for (const row of rows) fresh.push(row.summaryVersion === SUMMARY_VERSION ? row : await refresh(row, summarise));
  return fresh;
}

async function refresh(row: ListedRow, summarise: Summarise): Promise<ListedRow> {
  const summary = summarise((await readDraftRows(database(), row.id)).draft);
  await keep(row.id, summary);
  const { status, answeredCount, completedCount, meetingOn } = summary;
  return { ...row, status, answeredCount, completedCount, meetingOn };
}

async function keep(proposalId: ProposalId, summary: DraftSummary): Promise<void> {
  try {
    await keepSummary(database(), { proposalId, summary, isRefresh: true });
  } catch (error) {
    log.warn({ ...explainError(error) }, "what lists show could not be kept");
  }
}
