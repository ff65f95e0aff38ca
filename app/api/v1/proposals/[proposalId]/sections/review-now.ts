import { loadWholeLibrary } from "@/app/load-whole-library";
import type { Draft } from "@/lib/domain/draft";
import { type Review, reviewDraft } from "@/lib/domain/rules/review-draft";
import type { Section } from "@/lib/domain/section";
import { today } from "../../../today";

/** What is said of a section after it was saved, by today's library and the day. */
export async function reviewNow(section: Section): Promise<(draft: Draft) => Review> {
  const given = { library: await loadWholeLibrary(), now: today() };
  return (draft) => reviewDraft({ draft, ...given })(section);
}
