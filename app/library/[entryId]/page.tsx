import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DamagedEntry } from "@/components/library/damaged-entry";
import { OwnEntryForm } from "@/components/library/own-entry-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { getLibraryEntry } from "@/lib/db/library-entry/get-library-entry";
import { fillForm } from "@/lib/domain/own-library/form-values";
import { ownEntryIdSchema } from "@/lib/domain/own-library/own-entry";
import { ownKindWords } from "@/lib/domain/own-library/own-kinds";
import { requirePageAdmin } from "../require-page-admin";
import { riskChoices } from "../risk-choices";

export const metadata: Metadata = { title: "Change a library entry" };

export default async function EditEntryPage({ params }: PageProps<"/library/[entryId]">) {
  const { entryId } = await params;
  const id = ownEntryIdSchema.safeParse(entryId);
  if (!id.success) notFound();
  await requirePageAdmin(`/library/${id.data}`);
  const found = await getLibraryEntry(id.data);
  if (!found.ok && found.code === "not_found") notFound();
  if (!found.ok) return <DamagedEntry id={id.data} />;
  const entry = found.value;
  const { kind, revision } = entry;

  return (
    <PageFrame width="read">
      <BackLink href="/library">Library</BackLink>
      <PageHead
        over="Your organisation’s own"
        title={`Change ${ownKindWords[kind].withArticle}`}
        lede={`Version ${revision}. Proposals keep the version they copied.`}
      />
      <OwnEntryForm
        kind={kind}
        stored={{ id: entry.id, revision }}
        texts={fillForm(entry)}
        risks={await riskChoices()}
      />
    </PageFrame>
  );
}
