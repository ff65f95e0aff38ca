import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { loadLibrary } from "@/lib/content/load-library";
import { changeProposalOperation, getProposalOperation, removeProposalOperation } from "@/lib/contract/proposal";
import { loadDraft } from "@/lib/db/proposal/load-draft";
import { removeProposal } from "@/lib/db/proposal/remove-proposal";
import { saveProposal } from "@/lib/db/proposal/save-proposal";
import { fail, succeed } from "@/lib/domain/problem/result";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { summariseSections } from "./summarise-sections";

const read = handle(getProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope }) => {
    const loaded = await loadDraft({ scope });
    if (!loaded) return fail("not_found");
    const { status } = summariseWith(loadLibrary())(loaded.draft);
    return succeed({ ...loaded, status, sections: await summariseSections(loaded) });
  },
});

const change = handle(changeProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: ({ scope, body, revision }) =>
    saveProposal({ scope, revision, ...body, summarise: summariseWith(loadLibrary()) }),
});

const remove = handle(removeProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: ({ scope }) => removeProposal({ scope }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PATCH: change, DELETE: remove });
