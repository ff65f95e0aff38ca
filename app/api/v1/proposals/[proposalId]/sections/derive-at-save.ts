import { loadLibrary } from "@/lib/content/load-library";
import type { Save } from "@/lib/db/section/save-section";
import { addOwnEntries } from "@/lib/domain/own-library/own-entry";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import type { Section } from "@/lib/domain/sections/define-section";
import { today } from "../../../today";

/** What is worked out of the draft while a section is saved: what is said of the section, and what lists show. */
export function deriveAtSave(section: Section): Save["derive"] {
  const now = today();
  return (draft, own) => {
    const library = addOwnEntries(loadLibrary(), own);
    return { review: reviewDraft({ draft, library, now })(section), summary: summariseWith(library, now)(draft) };
  };
}
