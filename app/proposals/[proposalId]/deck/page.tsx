import { Download } from "lucide-react";
import type { Metadata } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { type DeckPlace, deckHref, readDeckPlace } from "@/components/deck/deck-place";
import { DeckTabs } from "@/components/deck/deck-tabs";
import { EmptyDeck } from "@/components/deck/empty-deck";
import { type ExportTab, exportHref } from "@/components/deck/export-href";
import { fitDeck } from "@/components/deck/fitted-slides";
import { SlideStack } from "@/components/deck/slide-stack";
import { Storyline } from "@/components/deck/storyline";
import { ThemeChoice } from "@/components/deck/theme-choice";
import { TitlesAlone } from "@/components/deck/titles-alone";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { WeakList } from "@/components/wizard/weak-list";
import { fiveMinuteCut } from "@/lib/domain/deck/five-minute-cut";
import { variantIds } from "@/lib/domain/deck/outline";
import { AudienceAside } from "../audience-aside";
import { allFindings, coachItems } from "../coach";
import { deckFindings } from "../deck-findings";
import { liveOutline } from "../live-outline";
import { loadWorkspace, type Workspace } from "../load-workspace";
import { usualTheme } from "../usual-theme";

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
  const { id, theme } = workspace.proposal;
  const query = await searchParams;
  const place = readDeckPlace(query);
  const whole = liveOutline(workspace, place);
  const outline = place.length === "whole" ? whole : fiveMinuteCut(whole);
  const weak = deckFindings(workspace, liveOutline(workspace));
  const exportButton = (
    <LinkButton href={exportHref(id, { ...place, tab: exportTab(place) })} look="main">
      <Icon as={Download} /> Export
    </LinkButton>
  );

  if (outline.slides.length === 0) return <EmptyDeck title="Deck" proposalId={id} />;
  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PageHead title="Deck" lede={deckLengthWords(fitDeck(outline))} action={exportButton} />
      <DeckTabs proposalId={id} place={place} readers={readerNames(workspace)} />
      <div className="cols cols-side">
        {place.show === "titles" ? <TitlesAlone outline={outline} /> : <SlideStack outline={outline} />}
        <aside className="grid content-start gap-12">
          {place.show === "slides" && <Storyline outline={outline} />}
          <ThemeChoice proposalId={id} theme={theme} usual={usualTheme(workspace)} />
          <AudienceAside
            workspace={workspace}
            findings={[...allFindings(workspace), ...weak]}
            chosen={query.audience ?? query.for}
            hrefOf={(audience) => `${deckHref(id, place)}&audience=${audience}`}
          />
          <WeakList items={coachItems(workspace, weak)} />
        </aside>
      </div>
    </PageFrame>
  );
}

const exportTab = ({ length }: DeckPlace): ExportTab => (length === "whole" ? "pdf" : "five-minutes");

/** What the coach calls each reader. */
function readerNames({ library }: Workspace): Record<DeckPlace["variant"], string> {
  const named = variantIds.map((id) => [id, library.coach.askers[id].who] as const);
  // One entry for each of the variants, so every key is there.
  return Object.fromEntries(named) as Record<DeckPlace["variant"], string>;
}
