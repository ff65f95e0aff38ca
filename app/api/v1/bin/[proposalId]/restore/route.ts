import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { loadLibrary } from "@/lib/content/load-library";
import { restoreProposalOperation } from "@/lib/contract/bin";
import { restoreProposal } from "@/lib/db/proposal/restore-proposal";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";

const restore = handle(restoreProposalOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: ({ scope, params: { proposalId } }) =>
    restoreProposal({ scope, proposalId, summarise: summariseWith(loadLibrary()) }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: restore });
