import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { DraftedData } from "@/components/wizard/drafted-data";
import { LIVE_PART_ID } from "@/components/wizard/live-part-id";
import { sectionList } from "@/lib/domain/sections/registry";
import { DeckAside } from "../deck-aside";
import { draftedTexts } from "../drafted-texts";
import { loadWorkspace } from "../load-workspace";
import { SectionAside } from "../section-aside";

export const metadata: Metadata = { title: "Slides so far" };

/** What stands beside a form, as a page of its own: the form takes the part it shows from here after each save. */
export default async function PreviewPage({ params, searchParams }: PageProps<"/proposals/[proposalId]/preview">) {
  const { proposalId } = await params;
  const { section: sectionId } = await searchParams;
  const workspace = await loadWorkspace(proposalId, `/proposals/${proposalId}/preview`);
  const section = sectionList.find(({ id }) => id === sectionId);
  if (sectionId !== undefined && !section) notFound();

  return (
    <PageFrame width="read">
      <PageHead over={workspace.proposal.title} title={section?.title ?? "Slides so far"} />
      <DraftedData texts={draftedTexts(workspace)} />
      <div id={LIVE_PART_ID}>
        {section ? <SectionAside workspace={workspace} section={section} /> : <DeckAside workspace={workspace} />}
      </div>
    </PageFrame>
  );
}
