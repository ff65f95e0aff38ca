"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NewsLine } from "@/components/ui/news-line";
import { useNews } from "@/components/ui/use-news";
import { call } from "@/lib/browser/call";
import { restoreProposal } from "@/lib/browser/endpoints";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";
import { BinTable } from "./bin-table";
import type { BinnedProposal } from "./binned-proposal";
import { DeleteForGoodDialog } from "./delete-for-good-dialog";
import { EmptyBinDialog } from "./empty-bin-dialog";
import { PageLinks } from "./page-links";
import { wordsForBin } from "./words-for-bin";

type BinListProps = {
  proposals: readonly BinnedProposal[];
  /** All there is in the bin, other pages included. */
  count: number;
  older: Route | null;
  newer: Route | null;
};

/** What is in the bin, each with the way back and the way out. */
export function BinList({ proposals, count, older, newer }: BinListProps) {
  const router = useRouter();
  const [gone, setGone] = useState<readonly string[]>([]);
  const { key, news, tell } = useNews<{ words: string; isFailure: boolean }>();
  const [asking, setAsking] = useState<BinnedProposal | "all" | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const kept = proposals.filter(({ id }) => !gone.includes(id));
  const [newestDeleted] = proposals;

  function leave(ids: readonly string[], words: string): void {
    setAsking(null);
    setGone([...gone, ...ids]);
    tell({ words, isFailure: false });
    router.refresh();
  }

  async function restore({ id, title }: BinnedProposal): Promise<void> {
    if (busy !== null) return;
    setBusy(id);
    const reply = await call(restoreProposal, { params: { proposalId: id } });
    setBusy(null);
    if (reply.ok) leave([id], `Restored ‘${title}’. It is in your list again.`);
    else tell({ words: wordsForBin(reply), isFailure: true });
  }

  return (
    <>
      {news && (
        <NewsLine key={key} isFailure={news.isFailure}>
          {news.words}
        </NewsLine>
      )}
      {kept.length === 0 && <NothingHere isPage={count > proposals.length} />}
      {kept.length > 0 && (
        <>
          <BinTable proposals={kept} busy={busy} onRestore={(each) => void restore(each)} onDelete={setAsking} />
          <PageLinks older={older} newer={newer} />
          {newer === null && (
            <p className="mt-8">
              <Button onClick={() => setAsking("all")}>Empty the bin</Button>
            </p>
          )}
        </>
      )}
      {asking === "all" && newestDeleted && (
        <EmptyBinDialog
          count={count}
          upTo={newestDeleted.deleted.at}
          onClose={() => setAsking(null)}
          onEmptied={() =>
            leave(
              proposals.map(({ id }) => id),
              "Everything that was listed is deleted for good.",
            )
          }
        />
      )}
      {asking !== null && asking !== "all" && (
        <DeleteForGoodDialog
          proposal={asking}
          onClose={() => setAsking(null)}
          onDeleted={() => leave([asking.id], `Deleted ‘${asking.title}’ for good.`)}
        />
      )}
    </>
  );
}

/** `isPage`: only this page of the bin is empty. */
function NothingHere({ isPage }: { isPage: boolean }) {
  return (
    <div className="mt-4">
      <EmptyState
        title={isPage ? "Nothing more on this page of the bin" : "Nothing in the bin"}
        actions={
          isPage ? (
            <LinkButton href="/proposals/bin">Show the newest</LinkButton>
          ) : (
            <LinkButton href="/proposals">Back to proposals</LinkButton>
          )
        }
      >
        Proposals you delete stay here for {BIN_DAYS} days.
      </EmptyState>
    </div>
  );
}
