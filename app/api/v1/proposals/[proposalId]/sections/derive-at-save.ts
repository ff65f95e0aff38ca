import { loadWholeLibrary } from "@/app/load-whole-library";
import type { Draft } from "@/lib/domain/draft/draft";
import { type Summarise, summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { type Review, reviewDraft } from "@/lib/domain/rules/review-draft";
import type { Section } from "@/lib/domain/sections/define-section";
import { today } from "../../../today";

/** What is worked out of the draft while a section is saved: what is said of the section, and what lists show. */
export async function deriveAtSave(
  section: Section,
): Promise<{ review: (draft: Draft) => Review; summarise: Summarise }> {
  const given = { library: await loadWholeLibrary(), now: today() };
  return {
    review: (draft) => reviewDraft({ draft, ...given })(section),
    summarise: summariseWith(given.library, given.now),
  };
}
