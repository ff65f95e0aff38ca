import { loadWholeLibrary } from "@/app/load-whole-library";
import type { LoadedProposal } from "@/lib/db/proposal/load-draft";
import type { SectionStatus } from "@/lib/domain/findings/section-statuses";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import { sectionList } from "@/lib/domain/sections/registry";
import { today } from "../../today";

type SectionSummary = { id: SectionId; title: string; revision: number; status: SectionStatus };

/** How far each section of a proposal is, in the order of the deck's argument. */
export async function summariseSections({ draft, saved }: LoadedProposal): Promise<SectionSummary[]> {
  const review = reviewDraft({ draft, library: await loadWholeLibrary(), now: today() });
  return sectionList.map((section) => {
    const revision = saved[section.id]?.revision ?? 0;
    return { id: section.id, title: section.title, revision, status: review(section).status };
  });
}
