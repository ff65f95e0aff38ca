import type { Scope } from "@/lib/domain/account/scope";
import type { ThemeId } from "@/lib/domain/brand/themes";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import type { ProposalRecord } from "@/lib/domain/proposal/proposal-record";
import type { Summarise } from "@/lib/domain/proposal/summarise-draft";
import { foldText } from "@/lib/domain/text/fold-text";
import { attempt } from "../transaction";
import { getProposal } from "./get-proposal";
import { keepSummary } from "./keep-summary";
import { ownedBy } from "./live";
import { readDraftRows } from "./read-draft-rows";
import { removeStance } from "./remove-stance";
import { proposalColumns, toRecord } from "./to-record";

type Change = {
  scope: Scope<"own">;
  revision: number;
  title?: string;
  stanceOn?: boolean;
  theme?: ThemeId | null;
  /** What lists show of the draft. */
  summarise: Summarise;
};

/** Title, theme and switches of a proposal. Switching stance off takes it out of every answer and every revision kept. */
export async function saveProposal({ scope, revision, summarise, ...change }: Change): Promise<Result<ProposalRecord>> {
  return attempt(async (transaction) => {
    const [row] = await transaction.proposal.updateManyAndReturn({
      where: { ...ownedBy(scope), revision },
      data: { ...change, ...searched(change.title), revision: { increment: 1 }, updatedAt: new Date() },
      select: proposalColumns,
    });
    if (row && change.stanceOn === false) await removeStance(transaction, scope);
    const record = row ? toRecord(row) : await getProposal({ scope }, transaction);
    if (!record) return fail("not_found");
    const { draft } = await readDraftRows(transaction, scope.proposalId);
    const summary = summarise(draft);
    // What is kept may be of an earlier release, which lists mend when they are read.
    const current = { ...record, status: summary.status };
    if (!row) return fail("revision_stale", { current });
    if (change.stanceOn === false) await keepSummary(transaction, { proposalId: scope.proposalId, summary });
    return succeed(current);
  });
}

const searched = (title: string | undefined): { searchTitle?: string } =>
  title === undefined ? {} : { searchTitle: foldText(title) };
