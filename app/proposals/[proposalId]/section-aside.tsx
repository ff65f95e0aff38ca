import type { Route } from "next";
import { SectionSlides } from "@/components/deck/section-slides";
import { CoachPanel } from "@/components/wizard/coach-panel";
import type { Section } from "@/lib/domain/section";
import { coachItems, whatHolds } from "./coach";
import { decisionMakerWords } from "./decision-maker-words";
import { sectionOutline } from "./live-outline";
import type { Workspace } from "./load-workspace";

/** The slides a section feeds, and what will be asked about it. */
export function SectionAside({ workspace, section }: { workspace: Workspace; section: Section }) {
  return (
    <>
      <SectionSlides
        outline={sectionOutline(workspace, section)}
        deckHref={`/proposals/${workspace.proposal.id}/deck` as Route}
      />
      <div className="mt-8">
        <CoachPanel
          decisionMaker={decisionMakerWords(workspace)}
          items={coachItems(workspace, workspace.review(section).findings)}
          holds={whatHolds(workspace, [section])}
        />
      </div>
    </>
  );
}
