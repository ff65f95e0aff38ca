"use client";

import { ConflictPanels } from "@/components/wizard/conflict-panels";
import type { LoadedSections } from "@/components/wizard/loaded-sections";
import { SaveStatus } from "@/components/wizard/save-status";
import { useSectionForms } from "@/components/wizard/use-section-forms";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { ConfirmPart } from "./confirm-part";
import type { ConfirmSection } from "./confirm-words";
import { useConfirmed } from "./use-confirmed";

type ConfirmFormProps = {
  proposalId: ProposalId;
  sections: readonly ConfirmSection[];
  /** The same sections as they are asked and stored. */
  asked: readonly AskedSection[];
  loaded: LoadedSections;
  setting: { proposalTitle: string; locale: string; currency: string; references: readonly ReferenceChoice[] };
};

/** Words that nobody typed, section by section; what is said of each is saved as it is said. */
export function ConfirmForm({ proposalId, sections, asked, loaded, setting }: ConfirmFormProps) {
  const { form, autosave, opened } = useSectionForms({
    proposalId,
    proposalTitle: setting.proposalTitle,
    asked,
    loaded,
  });
  const { verdict, say } = useConfirmed({
    autosave,
    opened,
    answersOf: (sectionId) => form.getValues()[sectionId] ?? {},
  });
  const all = sections.flatMap(({ words }) => words);
  const read = all.filter((words) => verdict(words) !== "open").length;

  return (
    <>
      <p className="mb-8 text-plain">
        {read < all.length
          ? "Every document stays a draft, with “to be confirmed” beside these words, until all are read."
          : "Nothing is left to confirm."}
      </p>
      <ConflictPanels proposalId={proposalId} autosave={autosave} setting={setting} />
      {sections.map((section) => (
        <ConfirmPart
          key={section.id}
          section={section}
          verdict={verdict}
          onSay={(words, said) => say(section.id, words, said)}
        />
      ))}
      <div className="save-bar no-print mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-canvas py-3">
        <p role="status" className="text-plain font-semibold">
          {read} of {all.length} read
        </p>
        <SaveStatus autosave={autosave} />
      </div>
    </>
  );
}
