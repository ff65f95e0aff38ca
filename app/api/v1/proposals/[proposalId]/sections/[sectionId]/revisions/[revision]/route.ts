import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { getSectionRevisionOperation } from "@/lib/contract/section-history";
import { readRevisions } from "@/lib/db/section/read-revisions";
import { fail, succeed } from "@/lib/domain/problem/result";
import { getSection } from "@/lib/domain/sections/registry";

const read = handle(getSectionRevisionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "edit", headers),
  run: async ({ scope, params }) => {
    const section = getSection(params.sectionId);
    if (!section) return fail("not_found");
    const [kept] = await readRevisions({ scope, section, revisions: [params.revision] });
    return kept ? succeed(kept) : fail("not_found");
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
