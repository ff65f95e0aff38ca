import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { listSectionRevisionsOperation } from "@/lib/contract/section-history";
import { listRevisions } from "@/lib/db/section/list-revisions";
import { succeed } from "@/lib/domain/problem/result";

const list = handle(listSectionRevisionsOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "edit", headers),
  run: async ({ scope, params, query }) => succeed(await listRevisions({ scope, ...params, ...query })),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list });
