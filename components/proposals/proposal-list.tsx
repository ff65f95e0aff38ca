"use client";

import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { ListedProposal } from "./listed-proposal";
import { ProposalTable } from "./proposal-table";

/** All proposals, with a search that is worth showing only when there is something to search. */
export function ProposalList({ proposals }: { proposals: readonly ListedProposal[] }) {
  const [search, setSearch] = useState("");
  const words = useDeferredValue(search.trim());
  const matching = proposals.filter(({ title }) => title.toLocaleLowerCase().includes(words.toLocaleLowerCase()));

  return (
    <section className="mt-12" aria-labelledby="all-proposals">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <h2 id="all-proposals">All proposals</h2>
        {proposals.length > 1 && (
          <search className="w-full xs:w-64">
            <label htmlFor="search" className="text-small font-semibold text-ink-2">
              Search titles
            </label>
            <div className="relative mt-1">
              <Icon as={Search} className="pointer-events-none absolute bottom-3.5 left-3 text-ink-2" />
              <input
                id="search"
                type="search"
                className="input pl-10"
                autoComplete="off"
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </div>
          </search>
        )}
      </div>
      <p role="status" className="sr-only">
        {words && `${matching.length} of ${proposals.length} proposals shown`}
      </p>
      {matching.length > 0 ? (
        <ProposalTable proposals={matching} />
      ) : (
        <p className="mt-6 text-ink-2">
          No proposal matches ‘{words}’.{" "}
          <button
            type="button"
            className="text-primary underline underline-offset-[0.2em]"
            onClick={() => {
              setSearch("");
              document.getElementById("search")?.focus();
            }}
          >
            Clear the search
          </button>
        </p>
      )}
    </section>
  );
}
