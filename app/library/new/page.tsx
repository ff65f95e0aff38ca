import type { Metadata } from "next";
import { EntryKindLinks } from "@/components/library/entry-kind-links";
import { OwnEntryForm } from "@/components/library/own-entry-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { isOwnKind, ownKindWords } from "@/lib/domain/own-library/own-kinds";
import { requirePageAdmin } from "../require-page-admin";
import { riskChoices } from "../risk-choices";

export const metadata: Metadata = { title: "Add to the library" };

export default async function NewEntryPage({ searchParams }: PageProps<"/library/new">) {
  const { kind: asked } = await searchParams;
  const kind = typeof asked === "string" && isOwnKind(asked) ? asked : null;
  await requirePageAdmin(kind ? `/library/new?kind=${kind}` : "/library/new");

  return (
    <PageFrame width="read">
      <BackLink href="/library">Library</BackLink>
      <PageHead
        over="Your organisation’s own"
        title={kind ? `Add ${ownKindWords[kind].withArticle}` : "What do you want to add?"}
      />
      {kind ? <OwnEntryForm kind={kind} stored={null} texts={{}} risks={await riskChoices()} /> : <EntryKindLinks />}
    </PageFrame>
  );
}
