import { notFound } from "next/navigation";
import { cache } from "react";
import { today } from "@/app/api/v1/today";
import { loadOwnEntries, loadWholeLibrary } from "@/app/load-whole-library";
import { requirePageProposal } from "@/app/require-page-proposal";
import { nextTurn } from "@/components/deck/next-turn";
import { getDrawnBrand } from "@/lib/db/organisation/get-brand";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import { type LoadedProposal, loadDraft } from "@/lib/db/proposal/load-draft";
import { brandOfProposal } from "@/lib/domain/brand/brand-of-proposal";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { UserId } from "@/lib/domain/ids/record-ids";
import type { Library } from "@/lib/domain/library/library";
import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { type Review, reviewDraft } from "@/lib/domain/rules/review-draft";
import type { BuildContext } from "@/lib/domain/sections/build-context";
import type { Section } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";

/** One proposal as it was read. */
export type LoadedAnswers = {
  /** Whoever looks at it. */
  userId: UserId;
  proposal: LoadedProposal;
  organisation: { name: string };
  /** How its documents look, and how they would without a theme of their own. */
  brand: BrandRef;
  organisationBrand: BrandRef;
  library: Library;
  /** What of the library is the organisation's own. */
  ownEntries: readonly OwnEntry[];
  context: BuildContext;
};

/** One proposal as its pages show it, with what is weak in it. */
export type Workspace = LoadedAnswers & { review: (section: Section) => Review };

/** Permission and answers, read once for a page and its title. */
export const loadAnswers = cache(async (proposalId: string, path: string): Promise<LoadedAnswers> => {
  const scope = await requirePageProposal({ proposalId, role: "view", path });
  const [proposal, organisation, organisationBrand, library, own] = await Promise.all([
    loadDraft({ scope }),
    getOrganisation(),
    getDrawnBrand(),
    loadWholeLibrary(),
    loadOwnEntries(),
  ]);
  if (!proposal) notFound();
  return {
    userId: scope.userId,
    proposal,
    organisation: { name: organisation?.name ?? "" },
    brand: brandOfProposal(organisationBrand, proposal.theme),
    organisationBrand,
    library,
    ownEntries: own.entries,
    context: makeBuildContext({
      draft: proposal.draft,
      library,
      now: today(),
      variant: "executive",
      density: "read-ahead",
    }),
  };
});

/** The same with what the answers come to, worked out once for a page and its title. */
export const loadWorkspace = cache(async (proposalId: string, path: string): Promise<Workspace> => {
  const answers = await loadAnswers(proposalId, path);
  const { proposal, library, context } = answers;
  const review = reviewDraft({ draft: proposal.draft, library, now: context.now });
  // Nearly every page asks about all of them: one a turn, so that a large proposal holds up nobody's save.
  for (const section of sectionList) {
    await nextTurn();
    review(section);
  }
  return { ...answers, review };
});
