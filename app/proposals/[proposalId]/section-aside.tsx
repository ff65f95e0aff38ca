import type { Route } from "next";
import { SectionSlides } from "@/components/deck/section-slides";
import { CoachPanel } from "@/components/wizard/coach-panel";
import { CountryPrompts } from "@/components/wizard/country-prompts";
import { countryPrompt } from "@/lib/domain/coach/country-prompt";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { homeOfSlide } from "@/lib/domain/deck/slide-home";
import { hasAnswers } from "@/lib/domain/rules/walk-answers";
import type { Section } from "@/lib/domain/section";
import { coachItems, whatHolds } from "./coach";
import { decisionMakerWords } from "./decision-maker-words";
import { sectionOutline } from "./live-outline";
import type { Workspace } from "./load-workspace";

/** The slides a section feeds, and what will be asked about it. */
export function SectionAside({ workspace, section }: { workspace: Workspace; section: Section }) {
  const { library, proposal } = workspace;
  const outline = sectionOutline(workspace, section);
  const prompt = countryPrompt({ draft: proposal.draft, sectionId: section.id, library });
  return (
    <>
      <SectionSlides
        outline={outline}
        leadId={leadSlideId(outline, section)}
        deckHref={`/proposals/${workspace.proposal.id}/deck` as Route}
      />
      <div className="mt-8">
        <CoachPanel
          decisionMaker={decisionMakerWords(workspace)}
          items={coachItems(workspace, workspace.review(section).findings)}
          holds={whatHolds(workspace, [section])}
          isBegun={hasAnswers(proposal.draft[section.id]?.answers)}
        />
      </div>
      {prompt && (
        <CountryPrompts
          prompts={prompt.prompts}
          closing={prompt.closing}
          sources={library.sources.filter(({ id }) => prompt.source.includes(id)).map(({ title }) => title)}
        />
      )}
    </>
  );
}

/** The last main slide that is mended in this section: its own rather than the summary it also feeds. */
function leadSlideId({ slides }: DeckOutline, section: Section): string | null {
  const own = slides.filter(({ id, part }) => part === "main" && homeOfSlide(id).sectionId === section.id);
  return own.at(-1)?.id ?? null;
}
