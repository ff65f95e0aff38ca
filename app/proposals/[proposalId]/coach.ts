import type { CoachItem } from "@/components/wizard/coach-panel";
import { listPraise } from "@/lib/domain/coach/list-praise";
import { type Finding, type Severity, severities } from "@/lib/domain/findings/finding";
import { restsOnStance } from "@/lib/domain/findings/finding-codes";
import type { ProposalStatus } from "@/lib/domain/findings/proposal-statuses";
import { isSenseWarning } from "@/lib/domain/findings/sense-warnings";
import { proposalStatus } from "@/lib/domain/proposal/proposal-status";
import { wordFinding } from "@/lib/domain/rules/word-finding";
import type { Section } from "@/lib/domain/sections/define-section";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";
import type { Workspace } from "./load-workspace";
import { findingHref } from "./proposal-links";

/** Findings in the decision-maker's words, gravest first; one question asked of several rows stands once. */
export function coachItems({ proposal, library }: Workspace, findings: readonly Finding[]): CoachItem[] {
  const rank = (severity: Severity): number => severities.indexOf(severity);
  const items = new Map<string, CoachItem>();
  for (const finding of [...findings].sort((a, b) => rank(a.severity) - rank(b.severity))) {
    const worded = wordFinding(finding, library);
    if (!worded) continue;
    const key = `${worded.code} ${worded.says}`;
    const same = items.get(key);
    const { severity, says, mend, action } = worded;
    const [href, isPrivate] = [findingHref(proposal.id, finding), restsOnStance(finding.code)];
    const item = same ?? { severity, says, mend, action, href, isPrivate, more: 0 };
    items.set(key, same ? { ...item, more: item.more + 1 } : item);
  }
  return [...items.values()];
}

/** All findings, in the order of the sections. */
export const allFindings = ({ review }: Workspace): Finding[] =>
  sectionList.flatMap((section) => review(section).findings);

/** The same without what a note of somebody's attitude gives, for pages that are printed and shown without a mark. */
export const findingsToShow = (workspace: Workspace): Finding[] =>
  allFindings(workspace).filter(({ code }) => !restsOnStance(code));

export const blockersOf = (workspace: Workspace): Finding[] =>
  allFindings(workspace).filter(({ severity }) => severity === "blocker");

/** What nothing blocks for, and what a reader would stumble over all the same. */
export const senseWarnings = (workspace: Workspace): Finding[] =>
  allFindings(workspace).filter(({ code }) => isSenseWarning(code));

/** The one status of a proposal, from what is known of its answers already. */
export const statusOf = (workspace: Workspace): ProposalStatus =>
  proposalStatus({ draft: workspace.proposal.draft, openBlockers: blockersOf(workspace).length });

/** One thing of these sections that would stand up by now; null while there is nothing to praise. */
export function whatHolds(workspace: Workspace, sections: readonly Section[]): string | null {
  const { library, proposal } = workspace;
  const praise = listPraise({ read: readDraft(proposal.draft), findings: allFindings(workspace) });
  const standing = praise.filter((code) => sections.some(({ id }) => code.startsWith(`${id}.`)));
  return standing.map((code) => library.findings[code]?.holds).at(-1) ?? null;
}
