import type { Metadata } from "next";
import { AtHand } from "@/components/proposals/at-hand";
import { NewProposalForm } from "@/components/proposals/new-proposal-form";
import { BLANK } from "@/components/proposals/starting-point";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { requirePageUser } from "../../require-page-user";
import { exampleStartingPoints } from "../starting-points";

export const metadata: Metadata = { title: "New proposal" };

export default async function NewProposalPage({ searchParams }: PageProps<"/proposals/new">) {
  await requirePageUser("/proposals/new");
  const startingPoints = [BLANK, ...exampleStartingPoints()];
  const { from } = await searchParams;
  const wanted = startingPoints.find((point) => point.from === from) ?? BLANK;

  return (
    <PageFrame
      above={
        <nav aria-label="Back" className="wrap pt-3">
          <BackLink href="/proposals">Proposals</BackLink>
        </nav>
      }
    >
      <div className="cols cols-half">
        <div>
          <PageHead
            title="New proposal"
            lede="About 25 minutes for a first deck. Stop and come back whenever you like: answers are saved as you type."
          />
          <NewProposalForm startingPoints={startingPoints} initialFrom={wanted.from} />
        </div>
        <aside>
          <AtHand />
        </aside>
      </div>
    </PageFrame>
  );
}
