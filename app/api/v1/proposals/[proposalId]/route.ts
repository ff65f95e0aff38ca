import { summariseToday } from "@/app/api/v1/summarise-today";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { changeProposalOperation, getProposalOperation, removeProposalOperation } from "@/lib/contract/proposal";
import { loadDraft } from "@/lib/db/proposal/load-draft";
import { removeProposal } from "@/lib/db/proposal/remove-proposal";
import { saveProposal } from "@/lib/db/proposal/save-proposal";
import { fail, succeed } from "@/lib/domain/problem/result";
import { summariseSections } from "./summarise-sections";

const read = handle(getProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope }) => {
    const loaded = await loadDraft({ scope });
    if (!loaded) return fail("not_found");
    const summarise = await summariseToday();
    const { status } = summarise(loaded.draft);
    return succeed({ ...loaded, status, sections: await summariseSections(loaded) });
  },
});

const change = handle(changeProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: async ({ scope, body, revision }) =>
    saveProposal({ scope, revision, ...body, summarise: await summariseToday() }),
});

const remove = handle(removeProposalOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: ({ scope }) => removeProposal({ scope }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PATCH: change, DELETE: remove });
