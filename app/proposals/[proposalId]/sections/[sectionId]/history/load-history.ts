import { requirePageProposal } from "@/app/require-page-proposal";
import type { Scope } from "@/lib/domain/account/scope";
import { referenceLabel } from "@/lib/domain/answers/reference-choices";
import type { Answers } from "@/lib/domain/draft/draft";
import type { Describing } from "@/lib/domain/form/describe-answer";
import { type Change, listChanges } from "@/lib/domain/history/list-changes";
import type { Section } from "@/lib/domain/sections/define-section";
import { loadSection } from "../../../load-section";
import type { Workspace } from "../../../load-workspace";
import { historyHref } from "../../../proposal-links";

type History = {
  scope: Scope<"edit">;
  section: Section;
  workspace: Workspace;
  /** The revision the section has now; 0 before its first save. */
  current: number;
  /** What earlier answers say otherwise than the section does now. */
  changesFrom: (earlier: Answers) => Change[];
};

/** A section with its way back in time. History is for those who may edit. */
export async function loadHistory(params: Promise<{ proposalId: string; sectionId: string }>): Promise<History> {
  const { section, workspace } = await loadSection(params);
  const { proposal, context } = workspace;
  const path = historyHref(proposal.id, section.id);
  const scope = await requirePageProposal({ proposalId: proposal.id, role: "edit", path });
  const now = proposal.draft[section.id]?.answers ?? {};
  const { questions } = section;

  return {
    scope,
    section,
    workspace,
    current: proposal.saved[section.id]?.revision ?? 0,
    changesFrom: (earlier) => {
      const draftEarlier = { ...proposal.draft, [section.id]: { answers: earlier, finished: false } };
      const describing: Describing = {
        ...context,
        labelOf: (...to) => referenceLabel(proposal.draft, ...to) ?? referenceLabel(draftEarlier, ...to),
      };
      return listChanges({ questions, earlier, now, describing });
    },
  };
}
