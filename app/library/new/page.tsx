import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnEntryForm } from "@/components/library/own-entry-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { isOwnKind, ownKindWords } from "@/lib/domain/own-library/own-kinds";
import { requirePageAdmin } from "../require-page-admin";
import { riskChoices } from "../risk-choices";

export const metadata: Metadata = { title: "Add to the library" };

export default async function NewEntryPage({ searchParams }: PageProps<"/library/new">) {
  const { kind } = await searchParams;
  if (typeof kind !== "string" || !isOwnKind(kind)) notFound();
  await requirePageAdmin(`/library/new?kind=${kind}`);

  return (
    <PageFrame width="read">
      <BackLink href="/library">Library</BackLink>
      <PageHead over="Your organisation’s own" title={`Add ${ownKindWords[kind].withArticle}`} />
      <OwnEntryForm kind={kind} stored={null} texts={{}} risks={await riskChoices()} />
    </PageFrame>
  );
}
