"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useState } from "react";
import { DeletedLine } from "./deleted-line";
import type { ListedProposal } from "./listed-proposal";
import { ProposalTable } from "./proposal-table";
import { TitleSearch } from "./title-search";

/** All proposals, with a search that is there only when there is something to search. */
export function ProposalList({ proposals }: { proposals: readonly ListedProposal[] }) {
  const router = useRouter();
  const [search, setSearch] = useState("");
  const [deleted, setDeleted] = useState<readonly ListedProposal[]>([]);
  const words = useDeferredValue(search.trim());
  const kept = proposals.filter(({ id }) => !deleted.some((each) => each.id === id));
  const matching = kept.filter(({ title }) => title.toLocaleLowerCase().includes(words.toLocaleLowerCase()));

  function showDeleted(proposal: ListedProposal): void {
    setDeleted([...deleted, proposal]);
    router.refresh();
  }

  return (
    <section className="mt-12" aria-labelledby="all-proposals">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <h2 id="all-proposals">All proposals</h2>
        {kept.length > 1 && <TitleSearch value={search} onValueChange={setSearch} />}
      </div>
      <p role="status" className="sr-only">
        {words && `${matching.length} of ${kept.length} proposals shown`}
      </p>
      <DeletedLine title={deleted.at(-1)?.title ?? null} />
      {matching.length > 0 && <ProposalTable proposals={matching} onDeleted={showDeleted} />}
      {matching.length === 0 && words && <NothingFound words={words} onClear={() => setSearch("")} />}
    </section>
  );
}

function NothingFound({ words, onClear }: { words: string; onClear: () => void }) {
  function clear(): void {
    onClear();
    document.getElementById("search")?.focus();
  }

  return (
    <p className="mt-6 text-ink-2">
      No proposal matches ‘{words}’.{" "}
      <button type="button" className="text-primary underline underline-offset-[0.2em]" onClick={clear}>
        Clear the search
      </button>
    </p>
  );
}
