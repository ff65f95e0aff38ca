import { loadWholeLibrary } from "@/app/load-whole-library";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { loadLibrary } from "@/lib/content/load-library";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { getStoredSection } from "@/lib/db/section/get-stored-section";
import { saveSection } from "@/lib/db/section/save-section";
import type { Draft } from "@/lib/domain/draft";
import { fail, succeed } from "@/lib/domain/result";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import { getSection } from "@/lib/domain/sections/registry";
import { summariseWith } from "@/lib/domain/summarise-draft";
import { today } from "../../../../today";

const read = handle(getSectionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope, params }) => {
    const section = getSection(params.sectionId);
    return section ? succeed(await getStoredSection({ scope, section })) : fail("not_found");
  },
});

const save = handle(saveSectionOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "edit", headers),
  run: async ({ scope, params, body, revision, key }) => {
    const section = getSection(params.sectionId);
    if (!section) return fail("not_found");
    const given = { library: await loadWholeLibrary(), now: today() };
    const review = (draft: Draft) => reviewDraft({ draft, ...given })(section);
    const summarise = summariseWith(loadLibrary());
    return saveSection({ scope, section, ...body, revision, key, review, summarise });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PUT: save });
