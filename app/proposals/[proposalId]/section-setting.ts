import type { SectionSetting } from "@/components/wizard/section-setting";
import { describeAnswer } from "@/lib/domain/describe-answer";
import { linkedFacts } from "@/lib/domain/linked-facts";
import { referenceChoices, referenceLabel } from "@/lib/domain/reference-choices";
import type { Section } from "@/lib/domain/section";
import { getSection } from "@/lib/domain/sections/registry";
import { draftedByAnchor } from "@/lib/domain/start/drafted-by-anchor";
import { draftedTexts } from "./drafted-texts";
import type { Workspace } from "./load-workspace";
import { pickerLibrary } from "./picker-library";
import { fieldHref } from "./proposal-links";

/** What a section's controls need to know beside its answers. */
export function sectionSetting(workspace: Workspace, section: Section): SectionSetting {
  const { proposal, library, context } = workspace;
  return {
    locale: context.locale,
    currency: context.currency,
    stanceOn: proposal.stanceOn,
    library: pickerLibrary(library, section.questions),
    references: referenceChoices(section, proposal.draft),
    drafted: [...draftedByAnchor(draftedTexts(workspace).filter((text) => text.section === section.id))],
    linked: linkedLines(workspace, section),
  };
}

function linkedLines({ proposal, context }: Workspace, section: Section): SectionSetting["linked"] {
  const { draft } = proposal;
  return (linkedFacts[section.id] ?? []).flatMap((fact) => {
    const question = getSection(fact.section)?.questions[fact.question];
    if (!question || question.kind === "rows") return [];
    const describing = { ...context, labelOf: referenceLabel.bind(null, draft) };
    const value = describeAnswer(question, draft[fact.section]?.answers[fact.question], describing);
    const place = { sectionId: fact.section, questionKey: fact.question };
    return [{ label: fact.label, value, href: fieldHref(proposal.id, place) }];
  });
}
