import { presentGaps } from "../coach/present-gaps";
import type { Draft } from "../draft/draft";
import type { ProposalStatus } from "../findings/proposal-statuses";
import { untouchedExamples } from "../rules/untouched-examples";
import { readDraft } from "../sections/registry";

type Given = {
  draft: Draft;
  /** Findings that block it, of all sections. */
  openBlockers: number;
};

/** How far a proposal is: worked out from its answers, the same for every screen, the list, the API and files. */
export function proposalStatus({ draft, openBlockers }: Given): ProposalStatus {
  if (openBlockers > 0 || untouchedExamples(draft).length > 0) return "draft";
  const { champions, objections, context } = readDraft(draft);
  const gaps = presentGaps({ ...champions, ...objections, decisionMaker: context.decisionMaker, openBlockers });
  return gaps.length > 0 ? "final" : "ready";
}

/** What is said of the files of a proposal: only those of a draft carry a mark. */
export const fileState = (status: ProposalStatus): "draft" | "final" => (status === "draft" ? "draft" : "final");
