import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { causeWords } from "@/components/history/cause-words";
import { VersionChanges } from "@/components/history/version-changes";
import { VersionTime } from "@/components/history/version-time";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LinkButton } from "@/components/ui/link-button";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { readRevisions } from "@/lib/db/section/read-revisions";
import { asksPrivately } from "@/lib/domain/form/is-private";
import { historyHref } from "../../../../proposal-links";
import { loadHistory } from "../load-history";

type Props = PageProps<"/proposals/[proposalId]/sections/[sectionId]/history/[revision]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await loadHistory(params);
  return { title: `An earlier version – ${section.title}` };
}

export default async function VersionPage({ params }: Props) {
  const { scope, section, workspace, current, changesFrom } = await loadHistory(params);
  const { proposal, context } = workspace;
  const named = (await params).revision;
  const revisions = /^[1-9]\d{0,8}$/.test(named) ? [Number(named)] : [];
  const [version] = await readRevisions({ scope, section, revisions });
  if (!version) notFound();

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={proposal.id} />
      {asksPrivately(section.questions) && <PrintedPrivate />}
      <PageHead
        over={proposal.title}
        title={`${section.title}: an earlier version`}
        lede={
          <>
            <VersionTime at={version.savedAt} locale={context.locale} />. {causeWords(version.cause, version.by)}. What
            it says otherwise than now:
          </>
        }
        action={<LinkButton href={historyHref(proposal.id, section.id)}>All earlier versions</LinkButton>}
      />
      <VersionChanges
        proposalId={proposal.id}
        sectionId={section.id}
        revision={version.revision}
        current={current}
        changes={changesFrom(version.answers)}
      />
    </PageFrame>
  );
}
