import type { Route } from "next";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { Finding } from "@/lib/domain/findings/finding";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { NextStep } from "@/lib/domain/proposal/next-step";

export const sectionHref = (proposalId: string, sectionId: SectionId): Route =>
  `/proposals/${proposalId}/sections/${sectionId}` as Route;

/** One of the two starter screens. */
export const startHref = (proposalId: string, screen: 1 | 2): Route =>
  `/proposals/${proposalId}/start?screen=${screen}` as Route;

/** The earlier versions of a section. */
export const historyHref = (proposalId: string, sectionId: SectionId): Route =>
  `${sectionHref(proposalId, sectionId)}/history` as Route;

export const rehearseHref = (proposalId: string): Route => `/proposals/${proposalId}/rehearse` as Route;

/** Where words that nobody typed are kept, changed or left out; with a section, at its own. */
export const confirmHref = (proposalId: string, sectionId?: SectionId): Route =>
  `/proposals/${proposalId}/confirm${sectionId === undefined ? "" : `#confirm-${sectionId}`}` as Route;

/** Slides are decided about where they stand. */
const deckChoicesHref = (proposalId: string): Route => `/proposals/${proposalId}/deck#deck-choices` as Route;

/** The field that a finding, a missing answer or a Change link leads to. */
export function fieldHref(
  proposalId: string,
  place: Pick<Finding, "sectionId" | "questionKey" | "rowId" | "column">,
): Route {
  if (place.sectionId === "context" && place.questionKey === "deckChoices") return deckChoicesHref(proposalId);
  return `${sectionHref(proposalId, place.sectionId)}#${fieldAnchor(place)}` as Route;
}

/** Where mending starts: the field, except that an answer is rehearsed aloud, and that words are confirmed in one list. */
export function findingHref(proposalId: string, finding: Finding): Route {
  if (finding.code === "versions.unconfirmed") return confirmHref(proposalId, finding.sectionId);
  if (finding.code !== "objections.needs-work") return fieldHref(proposalId, finding);
  return `${rehearseHref(proposalId)}?first=${finding.rowId}` as Route;
}

export function nextLink(proposalId: string, step: NextStep): { href: Route; label: string } {
  if (step.kind === "start") return { href: `/proposals/${proposalId}/start` as Route, label: "the first questions" };
  if (step.kind === "section") return { href: sectionHref(proposalId, step.section.id), label: step.section.title };
  return { href: `/proposals/${proposalId}/check` as Route, label: "Check your answers" };
}
