import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { ComingDates } from "@/components/proposals/coming-dates";
import { ContinueCard } from "@/components/proposals/continue-card";
import { DeckPicture } from "@/components/proposals/deck-picture";
import { FirstSteps } from "@/components/proposals/first-steps";
import { ProposalList } from "@/components/proposals/proposal-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { listDrafts } from "@/lib/db/proposal/list-drafts";
import type { UserId } from "@/lib/domain/ids";
import { loadWholeLibrary } from "../load-whole-library";
import { requirePageUser } from "../require-page-user";
import { loadWorkspace } from "./[proposalId]/load-workspace";
import { previewDeck } from "./[proposalId]/preview-of";
import { nextLink } from "./[proposalId]/proposal-links";
import { previewExample } from "./preview-example";
import { readDashboardEntry, soonestDates } from "./read-dashboard";
import { sampleChoices } from "./starting-points";

export const metadata: Metadata = { title: "Proposals" };

export default async function ProposalsPage() {
  const scope = await requirePageUser("/proposals");
  const now = new Date().toISOString().slice(0, 10);
  const [drafts, library] = await Promise.all([listDrafts({ scope }), loadWholeLibrary()]);
  const entries = drafts.map((stored) => readDashboardEntry(stored, { library, now }));
  const [latest] = entries;
  if (!latest) return <EmptyDashboard owner={scope.userId} />;
  const dates = soonestDates(entries);
  const workspace = await loadWorkspace(latest.proposal.id, "/proposals");
  const preview = await previewDeck(workspace, { length: "whole", slides: "answer" });

  return (
    <PageFrame>
      <PageHead
        title="Proposals"
        action={
          <LinkButton href="/proposals/new" look="plain">
            <Icon as={Plus} />
            New proposal
          </LinkButton>
        }
      />
      <div className={dates.length > 0 ? "cols cols-wide" : "cols"}>
        <div className="min-w-0">
          <ContinueCard
            proposal={latest.proposal}
            next={nextLink(latest.proposal.id, latest.next)}
            picture={preview.ok && <DeckPicture deck={preview.value.deck} />}
          />
          <ProposalList proposals={entries.map(({ proposal }) => proposal)} />
        </div>
        {dates.length > 0 && <ComingDates dates={dates} />}
      </div>
    </PageFrame>
  );
}

async function EmptyDashboard({ owner }: { owner: UserId }) {
  const preview = await previewExample({ id: "county-winter-service", owner }, "answer");
  return (
    <PageFrame>
      <PageHead title="Your proposals go here" lede="Six answers make the first three slides; 18 make a first deck." />
      <FirstSteps samples={sampleChoices()} picture={preview.ok && <DeckPicture deck={preview.value.deck} />} />
    </PageFrame>
  );
}
