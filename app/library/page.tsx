import type { Metadata } from "next";
import { today } from "@/app/api/v1/today";
import { loadOwnEntries, loadWholeLibrary } from "@/app/load-whole-library";
import { requirePageUser } from "@/app/require-page-user";
import { AddEntryLinks } from "@/components/library/add-entry-links";
import { DamagedEntries } from "@/components/library/damaged-entries";
import { LibraryCard } from "@/components/library/library-card";
import { LibrarySearch } from "@/components/library/library-search";
import { RetireEntry } from "@/components/library/retire-entry";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LinkButton } from "@/components/ui/link-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { findLibraryItems } from "@/lib/domain/library-page/find-library-items";
import { itemWarnings } from "@/lib/domain/library-page/item-warnings";
import { type LibraryItem, listLibraryItems } from "@/lib/domain/library-page/library-item";
import { listSources } from "./list-sources";
import { readQuery } from "./read-query";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage({ searchParams }: PageProps<"/library">) {
  const user = await requirePageUser("/library");
  const query = readQuery(await searchParams);
  const items = listLibraryItems(await loadWholeLibrary());
  const found = findLibraryItems(items, query);
  const now = today();

  return (
    <PageFrame>
      <PageHead
        title="Library"
        lede="What proposals can draw on. Each entry says how sure it is and where to check it; what a proposal takes is a copy to edit."
      />
      {user.isAdmin && <AddEntryLinks />}
      {user.isAdmin && <DamagedEntries ids={(await loadOwnEntries()).damaged} />}
      <LibrarySearch query={query} sources={listSources(items)} />
      <p role="status" className="mt-6 text-plain text-ink-2">
        {foundWords(found.length, items.length)}
      </p>
      <div className="mt-4">
        {found.map((item) => (
          <LibraryCard
            key={item.id}
            item={item}
            warnings={itemWarnings(item, now)}
            actions={user.isAdmin && item.standing === "own" ? <OwnActions item={item} /> : undefined}
          />
        ))}
      </div>
    </PageFrame>
  );
}

function OwnActions({ item: { id, title } }: { item: LibraryItem }) {
  return (
    <>
      <LinkButton href={`/library/${id}`} look="plain">
        Change<VisuallyHidden>: {title}</VisuallyHidden>
      </LinkButton>
      <RetireEntry entryId={id} title={title} />
    </>
  );
}

function foundWords(found: number, all: number): string {
  if (found === 0) return "Nothing here matches. Try fewer words, or show everything.";
  return found === all ? `${all} entries` : `${found} of ${all} entries`;
}
