import { Download } from "lucide-react";
import type { Metadata } from "next";
import { ToConfirmCard } from "@/components/confirm/to-confirm-card";
import { DeckDecisionsPart } from "@/components/deck/deck-decisions";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { DeckList } from "@/components/deck/deck-list";
import { type DeckPlace, deckHref, readDeckPlace } from "@/components/deck/deck-place";
import { DeckTabs } from "@/components/deck/deck-tabs";
import { EmptyDeck } from "@/components/deck/empty-deck";
import { type ExportTab, exportHref } from "@/components/deck/export-href";
import { NoPreview } from "@/components/deck/no-preview";
import { SlideDecisions } from "@/components/deck/slide-decisions";
import { SlideStack } from "@/components/deck/slide-stack";
import { ThemeChoice } from "@/components/deck/theme-choice";
import { TitlesAlone } from "@/components/deck/titles-alone";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { WeakList } from "@/components/wizard/weak-list";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { variantIds } from "@/lib/domain/library/variants";
import type { DeckView } from "@/lib/preview/view-deck";
import { AudienceAside } from "../audience-aside";
import { blockersOf, coachItems, findingsToShow, senseWarnings } from "../coach";
import { sectionsToConfirm } from "../confirm-sections";
import { loadWorkspace, type Workspace } from "../load-workspace";
import { previewCheckedDeck } from "../preview-of";
import { confirmHref } from "../proposal-links";
import { StatusLine } from "../status-line";
import { usualTheme } from "../usual-theme";
import { decisionsGiven } from "./decisions-given";

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
  const slides = place.show === "slides" ? "all" : "none";
  const preview = await previewCheckedDeck(workspace, place, { length: place.length, slides });
  const view = preview.ok ? preview.value : null;
  const weak = view?.weak ?? [];
  const exportButton = (
    <LinkButton href={exportHref(id, { ...place, tab: exportTab(place) })} look="main">
      <Icon as={Download} /> Export
    </LinkButton>
  );

  if (view && isEmpty(view.length)) return <EmptyDeck title="Deck" proposalId={id} />;
  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PageHead title="Deck" lede={view && deckLengthWords(view.length)} action={exportButton} />
      <StatusLine workspace={workspace} />
      <DeckTabs proposalId={id} place={place} readers={readerNames(workspace)} />
      <DeckDecisionsPart {...decisionsGiven(workspace)} shown={place.variant} plan={view?.plan ?? []}>
        {view && place.show === "slides" && (
          <p className="mb-6 lg:hidden">
            <a href="#deck-choices">All titles, and what is left out</a>
          </p>
        )}
        <div className="cols cols-side">
          {preview.ok ? (
            <DeckShown view={preview.value} show={place.show} proposalId={id} />
          ) : (
            <NoPreview ended={preview.ended} />
          )}
          <aside className="grid content-start gap-12">
            <ToConfirmCard href={confirmHref(id)} sections={sectionsToConfirm(workspace)} />
            {view && place.show === "slides" && (
              <DeckList
                proposalId={id}
                reader={readerNames(workspace)[place.variant]}
                minutesAllowed={workspace.context.minutesAllowed}
              />
            )}
            <ThemeChoice proposalId={id} theme={theme} usual={usualTheme(workspace)} />
            <AudienceAside
              workspace={workspace}
              findings={[...findingsToShow(workspace), ...weak]}
              chosen={query.audience ?? query.for}
              hrefOf={(audience) => `${deckHref(id, place)}&audience=${audience}`}
            />
            <WeakList items={coachItems(workspace, [...blockersOf(workspace), ...senseWarnings(workspace), ...weak])} />
          </aside>
        </div>
      </DeckDecisionsPart>
    </PageFrame>
  );
}

type DeckShownProps = { view: DeckView; show: DeckPlace["show"]; proposalId: ProposalId };

function DeckShown({ view, show, proposalId }: DeckShownProps) {
  if (show === "titles") return <TitlesAlone lines={view.story} />;
  return <SlideStack deck={view.deck} under={(id) => <SlideDecisions id={id} proposalId={proposalId} />} />;
}

const isEmpty = ({ main, appendix }: DeckView["length"]): boolean => main + appendix === 0;

const exportTab = ({ length }: DeckPlace): ExportTab => (length === "whole" ? "pdf" : "five-minutes");

/** What the coach calls each reader. */
function readerNames({ library }: Workspace): Record<DeckPlace["variant"], string> {
  const named = variantIds.map((id) => [id, library.coach.askers[id].who] as const);
  // One entry for each of the variants, so every key is there.
  return Object.fromEntries(named) as Record<DeckPlace["variant"], string>;
}
