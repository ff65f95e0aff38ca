import { summariseToday } from "@/app/api/v1/summarise-today";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { copyProposalOperation } from "@/lib/contract/proposal";
import { copyProposal } from "@/lib/db/proposal/copy-proposal";

const copy = handle(copyProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: async ({ scope, body, key }) =>
    copyProposal({ scope, title: body.title, key, summarise: await summariseToday() }),
  dress: ({ id }) => ({ headers: [["location", `/api/v1/proposals/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: copy });
