import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { restoreSectionOperation } from "@/lib/contract/section-history";
import { restoreSection } from "@/lib/db/section/restore-section";
import { fail } from "@/lib/domain/problem/result";
import { getSection } from "@/lib/domain/sections/registry";
import { deriveAtSave } from "../../../../derive-at-save";

const restore = handle(restoreSectionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "edit", headers),
  run: ({ scope, params, body, revision, key }) => {
    const section = getSection(params.sectionId);
    if (!section) return fail("not_found");
    const derive = deriveAtSave(section);
    return restoreSection({ scope, section, from: params.revision, path: body.path, revision, key, derive });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: restore });
