import type { SectionSetting } from "@/components/wizard/section-setting";
import { linkedFacts } from "@/lib/domain/answers/linked-facts";
import { readFact } from "@/lib/domain/answers/read-fact";
import { referenceChoices, referenceLabel } from "@/lib/domain/answers/reference-choices";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { AnyQuestion, LibraryList } from "@/lib/domain/form/question";
import { termsOfQuestions } from "@/lib/domain/lexicon/terms-of-questions";
import type { Library } from "@/lib/domain/library/library";
import { offeredLibrary } from "@/lib/domain/picker/offered-library";
import { reusedAnswers } from "@/lib/domain/reuse/reused-answers";
import { sampleTexts } from "@/lib/domain/samples/sample-texts";
import type { Section } from "@/lib/domain/sections/define-section";
import { draftedByAnchor } from "@/lib/domain/start/drafted-by-anchor";
import { draftedTexts } from "./drafted-texts";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

/** What a section's controls need to know beside its answers. */
export function sectionSetting(workspace: Workspace, section: Section): SectionSetting {
  const { proposal, library, context } = workspace;
  return {
    proposalTitle: proposal.title,
    locale: context.locale,
    country: context.country,
    currency: context.currency,
    stanceOn: proposal.stanceOn,
    library: pickerLibrary(section, offeredLibrary(context.library, proposal.draft)),
    references: referenceChoices(section, proposal.draft),
    drafted: [...draftedByAnchor(draftedTexts(workspace).filter((text) => text.section === section.id))],
    sample: sampleTexts(section.id, proposal.draft[section.id], library).map(({ place, text }) => [
      fieldAnchor(place),
      text,
    ]),
    reuse: reusedAnswers({ draft: proposal.draft, library, locale: context.locale, sections: [section.id] }),
    linked: linkedLines(workspace, section),
    glossary: termsOfQuestions(Object.values(section.questions), context.library.glossary),
  };
}

/** The shipped lists a section's pickers offer, and no others: each is sent to the browser with the page. */
function pickerLibrary({ questions }: Section, library: Library): SectionSetting["library"] {
  const lists = new Set(Object.values(questions).flatMap(listOf));
  if (lists.size === 0) return null;
  const { risks, audiences, pilotTypes, roles, cases, figures, sources, objections, training, askTemplates, guidance } =
    library;
  const offersCases = lists.has("cases") || lists.has("fails");
  const offersGuidance = (["approvals", "triage", "outlineHeadings"] as const).some((list) => lists.has(list));
  return {
    risks,
    audiences,
    pilotTypes,
    roles,
    ...(offersCases ? { cases } : {}),
    ...(offersCases || lists.has("reach") ? { sources } : {}),
    ...(lists.has("reach") ? { figures: figures.filter(({ reach }) => reach !== undefined) } : {}),
    ...(lists.has("asks") ? { askTemplates } : {}),
    ...(lists.has("objections") ? { objections } : {}),
    ...(lists.has("training") ? { training } : {}),
    ...(offersGuidance ? { guidance } : {}),
  };
}

function listOf(question: AnyQuestion): LibraryList[] {
  if (question.kind === "rows") return question.library === undefined ? [] : [question.library];
  return question.kind === "library" && question.list !== undefined ? [question.list] : [];
}

function linkedLines({ proposal, context, library }: Workspace, section: Section): SectionSetting["linked"] {
  const { draft } = proposal;
  const describing = { ...context, labelOf: referenceLabel.bind(null, draft) };
  return (linkedFacts[section.id] ?? []).map((fact) => {
    const { value, place } = readFact(fact, { draft, describing });
    const stored = draft[fact.section];
    const isExample = sampleTexts(fact.section, stored, library).some(
      (sample) => fieldAnchor(sample.place) === fieldAnchor(place) && sample.text === value,
    );
    return { label: fact.label, value, href: fieldHref(proposal.id, place), isExample };
  });
}
