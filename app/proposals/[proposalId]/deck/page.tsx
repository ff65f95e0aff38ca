import { Download } from "lucide-react";
import type { Metadata, Route } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { EmptyDeck } from "@/components/deck/empty-deck";
import { SlideStack } from "@/components/deck/slide-stack";
import { Storyline } from "@/components/deck/storyline";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { WeakList } from "@/components/wizard/weak-list";
import { AudienceAside } from "../audience-aside";
import { allFindings, coachItems } from "../coach";
import { deckFindings } from "../deck-findings";
import { liveOutline } from "../live-outline";
import { loadWorkspace } from "../load-workspace";

type Props = PageProps<"/proposals/[proposalId]/deck">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}/deck`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Deck – ${(await load(params)).proposal.title}` };
}

export default async function DeckPage({ params, searchParams }: Props) {
  const workspace = await load(params);
  const { id } = workspace.proposal;
  const outline = liveOutline(workspace);
  const { audience } = await searchParams;
  const weak = deckFindings(workspace, outline);
  const exportButton = (
    <LinkButton href={`/proposals/${id}/export` as Route} look="main">
      <Icon as={Download} /> Export
    </LinkButton>
  );

  if (outline.slides.length === 0) return <EmptyDeck title="Deck" proposalId={id} />;
  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PageHead title="Deck" lede={deckLengthWords(outline)} action={exportButton} />
      <div className="cols cols-side">
        <SlideStack outline={outline} />
        <aside className="grid content-start gap-12">
          <Storyline outline={outline} />
          <AudienceAside
            workspace={workspace}
            findings={[...allFindings(workspace), ...weak]}
            chosen={audience}
            path={`/proposals/${id}/deck`}
          />
          <WeakList items={coachItems(workspace, weak)} />
        </aside>
      </div>
    </PageFrame>
  );
}
