import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { getStoredSection } from "@/lib/db/section/get-stored-section";
import { saveSection } from "@/lib/db/section/save-section";
import { fail } from "@/lib/domain/problem/result";
import { getSection } from "@/lib/domain/sections/registry";
import { deriveAtSave } from "../derive-at-save";

const read = handle(getSectionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope, params }) => {
    const section = getSection(params.sectionId);
    return section ? getStoredSection({ scope, section }) : fail("not_found");
  },
});

const save = handle(saveSectionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "edit", headers),
  run: ({ scope, params, body, revision, key }) => {
    const section = getSection(params.sectionId);
    if (!section) return fail("not_found");
    return saveSection({ scope, section, ...body, revision, key, derive: deriveAtSave(section) });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PUT: save });
