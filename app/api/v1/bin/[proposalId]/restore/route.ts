import { summariseToday } from "@/app/api/v1/summarise-today";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { restoreProposalOperation } from "@/lib/contract/bin";
import { restoreProposal } from "@/lib/db/proposal/restore-proposal";

const restore = handle(restoreProposalOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, params: { proposalId } }) =>
    restoreProposal({ scope, proposalId, summarise: await summariseToday() }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: restore });
