import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { GlossaryTerm } from "@/lib/domain/lexicon/glossary-entry";
import type { PickerLibrary } from "@/lib/domain/picker/picker-library";
import type { Reused } from "@/lib/domain/reuse/reused-answers";
import type { LinkedLine } from "./linked-lines";

/** What the server works out for one section page, beside the answers themselves. */
export type SectionSetting = {
  proposalTitle: string;
  /** BCP 47, as the documents are written. */
  locale: string;
  /** ISO 3166; null where it is not known. */
  country: string | null;
  /** ISO 4217. */
  currency: string;
  stanceOn: boolean;
  /** Null where no question of the section offers a shipped list. */
  library: PickerLibrary | null;
  references: readonly ReferenceChoice[];
  /** Texts the app would draft, by field anchor. */
  drafted: readonly (readonly [anchor: string, text: string])[];
  /** Texts of the sample this was copied from, by field anchor. */
  sample: readonly (readonly [anchor: string, text: string])[];
  reuse: Reused;
  linked: readonly LinkedLine[];
  glossary: readonly GlossaryTerm[];
};
