import type { Metadata, Route } from "next";
import Link from "next/link";
import { type VersionLine, VersionList } from "@/components/history/version-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { listRevisions } from "@/lib/db/section/list-revisions";
import { readRevisions } from "@/lib/db/section/read-revisions";
import { asksPrivately } from "@/lib/domain/form/is-private";
import { findOwn } from "@/lib/domain/text/find-own";
import { historyHref, sectionHref } from "../../../proposal-links";
import { loadHistory } from "./load-history";

type Props = PageProps<"/proposals/[proposalId]/sections/[sectionId]/history">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await loadHistory(params);
  return { title: `Earlier versions – ${section.title}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { scope, section, workspace, current, changesFrom } = await loadHistory(params);
  const { id, title } = workspace.proposal;
  const { lines, before } = await listRevisions({
    scope,
    sectionId: section.id,
    before: readRevision((await searchParams).before),
  });
  const kept = await readRevisions({ scope, section, revisions: lines.map(({ revision }) => revision) });
  const answersOf = new Map(kept.map(({ revision, answers }) => [revision, answers]));
  const shown = lines.map((line): VersionLine => {
    const changes = changesFrom(answersOf.get(line.revision) ?? {});
    const questions = changes.map(({ path }) => findOwn(section.questions, path[0] ?? "")?.label ?? "");
    return {
      ...line,
      href: `${historyHref(id, section.id)}/${line.revision}` as Route,
      isNow: line.revision === current,
      differsIn: [...new Set(questions)],
    };
  });

  return (
    <PageFrame width="read">
      <RefreshAfterSave proposalId={id} />
      {asksPrivately(section.questions) && <PrintedPrivate />}
      <PageHead
        over={title}
        title={`${section.title}: earlier versions`}
        lede="Kept as they were. Restoring adds a version; nothing is removed."
        action={<LinkButton href={sectionHref(id, section.id)}>Back to the section</LinkButton>}
      />
      {shown.length === 0 ? (
        <EmptyState
          title="No earlier versions yet"
          actions={<LinkButton href={sectionHref(id, section.id)}>Answer the first question</LinkButton>}
        >
          Every answer you type here is kept, and can be brought back.
        </EmptyState>
      ) : (
        <VersionList lines={shown} locale={workspace.context.locale} />
      )}
      {before !== null && (
        <p className="mt-6">
          <Link href={`${historyHref(id, section.id)}?before=${before}` as Route}>Older versions</Link>
        </p>
      )}
    </PageFrame>
  );
}

/** The revision an address names; anything else there names none. */
function readRevision(given: string | string[] | undefined): number | undefined {
  return typeof given === "string" && /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined;
}
