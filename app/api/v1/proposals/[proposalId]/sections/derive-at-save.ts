import { loadLibrary } from "@/lib/content/load-library";
import type { Save } from "@/lib/db/section/save-section";
import { addOwnEntries } from "@/lib/domain/own-library/own-entry";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import type { Section } from "@/lib/domain/sections/define-section";
import { today } from "../../../today";

/** What is worked out of the draft while a section is saved: what is said of the section, and what lists show. */
export function deriveAtSave(section: Section): Pick<Save, "review" | "summarise"> {
  const shipped = loadLibrary();
  const now = today();
  return {
    review: (draft, own) => reviewDraft({ draft, library: addOwnEntries(shipped, own), now })(section),
    summarise: summariseWith(shipped),
  };
}
