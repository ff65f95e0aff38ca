import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { loadLibrary } from "@/lib/content/load-library";
import { copyProposalOperation } from "@/lib/contract/proposal";
import { copyProposal } from "@/lib/db/proposal/copy-proposal";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";

const copy = handle(copyProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: ({ scope, body, key }) =>
    copyProposal({ scope, title: body.title, key, summarise: summariseWith(loadLibrary()) }),
  dress: ({ id }) => ({ headers: [["location", `/api/v1/proposals/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: copy });
