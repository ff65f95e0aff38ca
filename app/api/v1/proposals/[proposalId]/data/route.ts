import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { nameDownload } from "@/lib/api/name-download";
import { requireProposal } from "@/lib/auth/require-proposal";
import { getProposalDataOperation } from "@/lib/contract/proposal";
import { loadDraft } from "@/lib/db/proposal/load-draft";
import { refuseDamaged } from "@/lib/db/proposal/refuse-damaged";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import { fail, succeed } from "@/lib/domain/problem/result";
import { localInstant } from "../../../today";

const download = handle(getProposalDataOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "own", headers),
  run: async ({ scope }) => {
    const loaded = await loadDraft({ scope });
    if (!loaded) return fail("not_found");
    return refuseDamaged(loaded) ?? succeed(buildProposalFile({ ...loaded, exportedAt: localInstant(new Date()) }));
  },
  dress: ({ title }) => ({ headers: [["content-disposition", nameDownload(`${title}-private`, "json")]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: download });
