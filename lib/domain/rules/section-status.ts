import { hasAnswers } from "../answers/walk-answers";
import type { DraftSection } from "../draft/draft";
import type { Finding } from "../findings/finding";
import type { SectionStatus } from "../findings/section-statuses";
import type { Section } from "../sections/define-section";
import { missingAnswers } from "./missing-answers";

type Given = { section: Section; stored: DraftSection | undefined; findings: readonly Finding[] };

/** How far a section is: worked out each time, never stored. */
export function sectionStatus({ section, stored, findings }: Given): SectionStatus {
  if (stored === undefined || !stored.finished) return hasAnswers(stored?.answers) ? "in-progress" : "not-started";
  const isBlocked = findings.some((finding) => finding.sectionId === section.id && finding.severity === "blocker");
  return isBlocked || missingAnswers(section, stored.answers).length > 0 ? "problem" : "completed";
}
