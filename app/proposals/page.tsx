import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { summariseToday } from "@/app/api/v1/summarise-today";
import { today } from "@/app/api/v1/today";
import { BinLink } from "@/components/proposals/bin-link";
import { ComingDates } from "@/components/proposals/coming-dates";
import { ContinueCard } from "@/components/proposals/continue-card";
import { DeckPicture } from "@/components/proposals/deck-picture";
import { DeletedProposals } from "@/components/proposals/deleted-proposals";
import { FirstSteps } from "@/components/proposals/first-steps";
import { listHref } from "@/components/proposals/list-href";
import type { ListedProposal } from "@/components/proposals/listed-proposal";
import { ProposalList } from "@/components/proposals/proposal-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { countBin } from "@/lib/db/proposal/count-bin";
import type { CursorPage } from "@/lib/db/proposal/cursor-page";
import { listComingDates } from "@/lib/db/proposal/list-coming-dates";
import { listProposals } from "@/lib/db/proposal/list-proposals";
import type { ListedRow } from "@/lib/db/proposal/listed-row";
import { refreshSummaries } from "@/lib/db/proposal/refresh-summaries";
import type { UserScope } from "@/lib/domain/account/scope";
import type { UserId } from "@/lib/domain/ids/record-ids";
import { requirePageUser } from "../require-page-user";
import { loadAnswers, loadWorkspace } from "./[proposalId]/load-workspace";
import { overviewNext } from "./[proposalId]/overview-next";
import { previewCover } from "./[proposalId]/preview-of";
import { nextLink } from "./[proposalId]/proposal-links";
import { previewExample } from "./preview-example";
import { comingDate, listedProposal } from "./read-dashboard";
import { readListQuery } from "./read-list-query";
import { sampleChoices } from "./starting-points";

export const metadata: Metadata = { title: "Proposals" };

const ROWS = 25;
const DATES = 6;

export default async function ProposalsPage({ searchParams }: PageProps<"/proposals">) {
  const scope = await requirePageUser("/proposals");
  const { search, older, newer } = await searchParams;
  const query = readListQuery({ search, older, newer });
  const page = await listProposals({ scope, limit: ROWS, ...query });
  const isStart = query.search === "" && query.place.older === undefined && page.newer === null;
  const binned = await countBin({ scope });

  return (
    <PageFrame>
      <DeletedProposals key={query.search}>
        {isStart && page.rows.length === 0 ? (
          <EmptyDashboard owner={scope.userId} binned={binned} />
        ) : (
          <Dashboard scope={scope} page={page} search={query.search} isStart={isStart} binned={binned} />
        )}
      </DeletedProposals>
    </PageFrame>
  );
}

type DashboardProps = {
  scope: UserScope;
  page: CursorPage<ListedRow>;
  search: string;
  /** The first page of all proposals, where the last one edited stands above the list. */
  isStart: boolean;
  binned: number;
};

async function Dashboard({ scope, page, search, isStart, binned }: DashboardProps) {
  const rows = (await refreshSummaries(page.rows, await summariseToday())).map(listedProposal);
  const [latest] = rows;
  const now = today();
  const dates = await listComingDates({ scope, from: now, limit: DATES });

  return (
    <>
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
        <div className="grid min-w-0 gap-12">
          {latest && isStart && <Continue proposal={latest} />}
          <ProposalList
            proposals={rows}
            search={search}
            older={page.older === null ? null : listHref({ search, older: page.older })}
            newer={page.newer === null ? null : listHref({ search, newer: page.newer })}
          />
          <BinLink count={binned} />
        </div>
        {dates.length > 0 && <ComingDates dates={dates.map((each) => comingDate(each, now))} />}
      </div>
    </>
  );
}

/** The one proposal of this page whose answers are read. */
async function Continue({ proposal }: { proposal: ListedProposal }) {
  const cover = previewCover(await loadAnswers(proposal.id, "/proposals"));
  const workspace = await loadWorkspace(proposal.id, "/proposals");
  const preview = await cover;
  return (
    <ContinueCard
      proposal={proposal}
      next={nextLink(proposal.id, overviewNext(workspace).step)}
      picture={preview.ok && <DeckPicture deck={preview.value.deck} />}
    />
  );
}

async function EmptyDashboard({ owner, binned }: { owner: UserId; binned: number }) {
  const preview = await previewExample({ id: "county-winter-service", owner }, "cover");
  return (
    <>
      <PageHead title="Your proposals go here" lede="Six answers make the first three slides; 18 make a first deck." />
      <FirstSteps samples={sampleChoices()} picture={preview.ok && <DeckPicture deck={preview.value.deck} />} />
      {binned > 0 && (
        <div className="mt-8">
          <BinLink count={binned} />
        </div>
      )}
    </>
  );
}
