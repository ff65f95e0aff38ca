import type { FindOutItem } from "@/components/wizard/find-out-list";
import { draftRequest } from "@/lib/domain/coach/draft-request";
import { sectionList } from "@/lib/domain/sections/registry";
import { openUnknowns } from "@/lib/domain/unknown/open-unknowns";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

/** What was answered with "I do not know yet" and has no answer still, each with the e-mail that asks for it. */
export function findOutItems({ proposal, library, context }: Workspace): FindOutItem[] {
  const { id, title, draft } = proposal;
  const shared = { draft, title, words: library.coach.request, now: context.now, locale: context.locale };
  return sectionList.flatMap((section) => {
    const stored = draft[section.id];
    if (!stored) return [];
    return openUnknowns(section, stored).map((unknown) => ({
      href: fieldHref(id, unknown.place),
      label: unknown.question.label,
      sectionTitle: section.title,
      ...draftRequest({ ...shared, unknown }),
    }));
  });
}
