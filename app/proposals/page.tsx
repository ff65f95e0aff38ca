import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { ComingDates } from "@/components/proposals/coming-dates";
import { ContinueCard } from "@/components/proposals/continue-card";
import { FirstSteps } from "@/components/proposals/first-steps";
import { ProposalList } from "@/components/proposals/proposal-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { listDrafts } from "@/lib/db/proposal/list-drafts";
import { requirePageUser } from "../require-page-user";
import { continueTarget } from "./continue-target";
import { readDashboardEntry, soonestDates } from "./read-dashboard";
import { exampleStartingPoints } from "./starting-points";

export const metadata: Metadata = { title: "Proposals" };

export default async function ProposalsPage() {
  const scope = await requirePageUser("/proposals");
  const now = new Date().toISOString().slice(0, 10);
  const entries = (await listDrafts({ scope })).map((stored) => readDashboardEntry(stored, now));
  const [latest] = entries;
  if (!latest) return <EmptyDashboard />;
  const dates = soonestDates(entries);

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
          <ContinueCard proposal={latest.proposal} next={continueTarget(latest)} />
          <ProposalList proposals={entries.map(({ proposal }) => proposal)} />
        </div>
        {dates.length > 0 && <ComingDates dates={dates} />}
      </div>
    </PageFrame>
  );
}

function EmptyDashboard() {
  return (
    <PageFrame>
      <PageHead title="Your proposals go here" lede="Six answers make a first slide; 18 make a first deck." />
      <FirstSteps examples={exampleStartingPoints()} />
    </PageFrame>
  );
}
