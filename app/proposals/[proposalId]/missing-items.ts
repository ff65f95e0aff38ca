import type { MissingItem } from "@/components/wizard/missing-list";
import { firstQuestionProgress } from "@/lib/domain/rules/first-question-progress";
import { missingAnswers } from "@/lib/domain/rules/missing-answers";
import { sectionList } from "@/lib/domain/sections/registry";
import { startRowId } from "@/lib/domain/start/start-rows";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

/** First questions without an answer, then whatever a section that calls itself finished still lacks. */
export function missingItems({ proposal }: Workspace): MissingItem[] {
  const { draft, id: proposalId } = proposal;
  const first = firstQuestionProgress(draft).unanswered.flatMap(({ fields, label }) => {
    const [field] = fields;
    if (!field) return [];
    const { section: sectionId, question: questionKey, row, column } = field;
    const rowId = row ? startRowId(draft, row) : null;
    const place = rowId === null ? { sectionId, questionKey } : { sectionId, questionKey, rowId, column };
    return [{ href: fieldHref(proposalId, place), label, sectionTitle: titleOf(sectionId) }];
  });
  const finished = sectionList.flatMap((section) => {
    const stored = draft[section.id];
    if (!stored?.finished) return [];
    return missingAnswers(section, stored.answers).map(({ place, question }) => ({
      href: fieldHref(proposalId, place),
      label: question.label,
      sectionTitle: section.title,
    }));
  });
  // A first question may lack an answer in a finished section: it is named once.
  return [...new Map([...first, ...finished].map((item) => [item.href, item])).values()];
}

const titleOf = (id: string): string => sectionList.find((section) => section.id === id)?.title ?? "";
