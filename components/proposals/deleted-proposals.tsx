"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useState } from "react";
import { NewsLine } from "@/components/ui/news-line";
import { useNews } from "@/components/ui/use-news";
import type { ListedProposal } from "./listed-proposal";
import { UndoDeleting } from "./undo-deleting";

type Deleted = {
  /** Whether it went to the bin since the page was opened; the list drawn before still holds it. */
  isDeleted: (proposal: ListedProposal) => boolean;
  showDeleted: (proposal: ListedProposal) => void;
};

const Here = createContext<Deleted | null>(null);

/**
 * Says above the whole page what was deleted and offers to take it back. It stands outside the list, because the page
 * without a list comes in its place once the last proposal is gone.
 */
export function DeletedProposals({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [deleted, setDeleted] = useState<readonly ListedProposal[]>([]);
  const { key, news, tell } = useNews<{ proposal: ListedProposal; isBack: boolean }>();

  function showDeleted(proposal: ListedProposal): void {
    setDeleted([...deleted, proposal]);
    tell({ proposal, isBack: false });
    router.refresh();
  }

  function showRestored(proposal: ListedProposal): void {
    setDeleted(deleted.filter(({ id }) => id !== proposal.id));
    tell({ proposal, isBack: true });
    router.refresh();
  }

  const isDeleted = ({ id }: ListedProposal): boolean => deleted.some((each) => each.id === id);

  return (
    <Here value={{ isDeleted, showDeleted }}>
      {news && (
        <div className="mb-8">
          <NewsLine key={key}>
            {news.isBack
              ? `Restored ‘${news.proposal.title}’. It is in your list again.`
              : `Moved ‘${news.proposal.title}’ to the bin.`}
            {!news.isBack && (
              <UndoDeleting proposalId={news.proposal.id} onRestored={() => showRestored(news.proposal)} />
            )}
          </NewsLine>
        </div>
      )}
      {children}
    </Here>
  );
}

export function useDeletedProposals(): Deleted {
  const here = useContext(Here);
  if (!here) throw new Error("A list whose rows can be deleted stands inside DeletedProposals");
  return here;
}
