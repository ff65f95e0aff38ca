import type { Route } from "next";
import { NoPreview } from "@/components/deck/no-preview";
import { SectionSlides } from "@/components/deck/section-slides";
import { CoachPanel } from "@/components/wizard/coach-panel";
import { CountryPrompts } from "@/components/wizard/country-prompts";
import { hasAnswers } from "@/lib/domain/answers/walk-answers";
import { countryPrompts } from "@/lib/domain/coach/country-prompts";
import type { Section } from "@/lib/domain/sections/define-section";
import { coachItems, whatHolds } from "./coach";
import { decisionMakerWords } from "./decision-maker-words";
import type { Workspace } from "./load-workspace";
import { previewSection } from "./preview-of";

/** The slides a section feeds, and what will be asked about it. */
export async function SectionAside({ workspace, section }: { workspace: Workspace; section: Section }) {
  const { context, library, proposal } = workspace;
  const preview = await previewSection(workspace, section);
  const prompts = countryPrompts({ draft: proposal.draft, sectionId: section.id, library: context.library });
  return (
    <>
      {preview.ok ? (
        <SectionSlides {...preview.value} deckHref={`/proposals/${workspace.proposal.id}/deck` as Route} />
      ) : (
        <NoPreview ended={preview.ended} />
      )}
      <div className="mt-8">
        <CoachPanel
          decisionMaker={decisionMakerWords(workspace)}
          items={coachItems(workspace, workspace.review(section).findings)}
          holds={whatHolds(workspace, [section])}
          isBegun={hasAnswers(proposal.draft[section.id]?.answers)}
        />
      </div>
      {prompts.length > 0 && (
        <CountryPrompts
          prompts={prompts}
          sources={library.sources
            .filter(({ id }) => prompts.some(({ source }) => source.includes(id)))
            .map(({ title }) => title)}
        />
      )}
    </>
  );
}
