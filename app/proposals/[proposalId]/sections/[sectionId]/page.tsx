import type { Metadata } from "next";
import Link from "next/link";
import { RehearseLink } from "@/components/rehearse/rehearse-link";
import { LivePart } from "@/components/ui/live-part";
import { DamagedSection } from "@/components/wizard/damaged-section";
import { LiveAside } from "@/components/wizard/live-aside";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { SectionForm } from "@/components/wizard/section-form";
import { AllSections, SectionRail } from "@/components/wizard/section-rail";
import { SideColumn } from "@/components/wizard/side-column";
import { asksPrivately } from "@/lib/domain/form/is-private";
import { nextStep } from "@/lib/domain/proposal/next-step";
import { askedOf } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { loadSection } from "../../load-section";
import { historyHref, nextLink, rehearseHref } from "../../proposal-links";
import { SectionAside } from "../../section-aside";
import { railSections } from "../../section-rail-items";
import { sectionSetting } from "../../section-setting";

type Props = PageProps<"/proposals/[proposalId]/sections/[sectionId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, workspace } = await loadSection(params);
  return { title: `${section.title} – ${workspace.proposal.title}` };
}

export default async function SectionPage({ params }: Props) {
  const { section, workspace } = await loadSection(params);
  const { proposal, review } = workspace;
  const { id: proposalId, draft, saved } = proposal;
  const { answers, finished, unknown = [], confirmed = [] } = draft[section.id] ?? { answers: {}, finished: false };
  const next = nextStep({ draft, statusOf: (each) => review(each).status, leaving: section.id });
  const previewHref = `/proposals/${proposalId}/preview?section=${section.id}`;
  const rail = railSections(workspace);

  return (
    <main id="main" tabIndex={-1} className="wrap work">
      {asksPrivately(section.questions) && <PrintedPrivate />}
      <SectionRail sections={rail} currentId={section.id} />
      <div className="min-w-0 pt-6">
        <AllSections sections={rail} currentId={section.id} />
        <LivePart>
          <SectionForm
            key={section.id}
            proposalId={proposalId}
            section={askedOf(section)}
            loaded={{ revision: saved[section.id]?.revision ?? 0, answers, finished, unknown, confirmed }}
            place={{ number: sectionList.indexOf(section) + 1, of: sectionList.length }}
            setting={sectionSetting(workspace, section)}
            next={nextLink(proposalId, next)}
          >
            <DamagedSection stored={proposal.damaged[section.id]} />
            {section.id === "objections" && (
              <RehearseLink href={rehearseHref(proposalId)} tally={null} className="mb-8" />
            )}
          </SectionForm>
        </LivePart>
        <p className="mt-6 text-plain">
          <Link href={historyHref(proposalId, section.id)}>Earlier versions of this section</Link>
        </p>
      </div>
      <SideColumn label="Slide and coach">
        <LiveAside proposalId={proposalId} previewHref={previewHref}>
          <SectionAside workspace={workspace} section={section} />
        </LiveAside>
      </SideColumn>
    </main>
  );
}
