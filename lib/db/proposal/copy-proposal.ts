import type { Scope } from "@/lib/domain/account/scope";
import { withoutPrivate } from "@/lib/domain/answers/without-private";
import { fail, type Result } from "@/lib/domain/problem/result";
import type { ProposalRecord } from "@/lib/domain/proposal/proposal-record";
import { MAX_PROPOSAL_TITLE_CHARACTERS } from "@/lib/domain/proposal/proposal-title-length";
import type { Summarise } from "@/lib/domain/proposal/summarise-draft";
import { cutTitle } from "@/lib/domain/text/cut-title";
import { createProposal } from "./create-proposal";
import { loadDraft } from "./load-draft";
import { refuseDamaged } from "./refuse-damaged";

type Copy = {
  /** Of the proposal that is copied. */
  scope: Scope<"own">;
  /** Absent: that of the proposal, and that it is a copy. */
  title: string | undefined;
  key: string;
  summarise: Summarise;
};

/**
 * A new proposal with the answers of another as they stand, without its private notes, versions and history. Whoever
 * owns the one owns the other. Fails where a section cannot be read: half a copy would look like a whole one.
 */
export async function copyProposal({ scope, title, key, summarise }: Copy): Promise<Result<ProposalRecord>> {
  const loaded = await loadDraft({ scope });
  if (!loaded) return fail("not_found");
  const damaged = refuseDamaged(loaded);
  if (damaged) return damaged;
  return createProposal({
    scope,
    title: title ?? cutTitle(loaded.title, " (copy)", MAX_PROPOSAL_TITLE_CHARACTERS),
    stanceOn: false,
    ...(loaded.theme !== null && { theme: loaded.theme }),
    draft: withoutPrivate(loaded.draft),
    cause: "import",
    summarise,
    key,
    request: { copyProposal: { proposalId: scope.proposalId, title: title ?? null } },
  });
}
