"use client";

import type { Route } from "next";
import Link from "next/link";
import { useDeletedProposals } from "./deleted-proposals";
import type { ListedProposal } from "./listed-proposal";
import { PageLinks } from "./page-links";
import { ProposalTable } from "./proposal-table";
import { TitleSearch } from "./title-search";

type ProposalListProps = {
  proposals: readonly ListedProposal[];
  /** What the titles were searched for; empty for all. */
  search: string;
  older: Route | null;
  newer: Route | null;
};

/** One page of the proposals, with a search that is there only when there is something to search. */
export function ProposalList({ proposals, search, older, newer }: ProposalListProps) {
  const { isDeleted, showDeleted } = useDeletedProposals();
  const kept = proposals.filter((proposal) => !isDeleted(proposal));
  const isOnePage = older === null && newer === null;

  return (
    <section className="min-w-0" aria-labelledby="all-proposals">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <h2 id="all-proposals">All proposals</h2>
        {(kept.length > 1 || search !== "" || !isOnePage) && <TitleSearch search={search} />}
      </div>
      <p role="status" className="mt-4 text-plain text-ink-2 empty:mt-0">
        {search !== "" && <>{foundWords({ search, count: kept.length, isOnePage })} </>}
        {search === "" && kept.length === 0 && "There are no more proposals. "}
        {(search !== "" || kept.length === 0) && <Link href="/proposals">Show all proposals</Link>}
      </p>
      {kept.length > 0 && <ProposalTable proposals={kept} onDeleted={showDeleted} />}
      <PageLinks older={older} newer={newer} />
    </section>
  );
}

function foundWords({ search, count, isOnePage }: { search: string; count: number; isOnePage: boolean }): string {
  if (count === 0) return `No proposal has ‘${search}’ in its title.`;
  if (!isOnePage) return `Proposals with ‘${search}’ in their title, last edited first.`;
  return count === 1
    ? `One proposal has ‘${search}’ in its title.`
    : `${count} proposals have ‘${search}’ in their title.`;
}
