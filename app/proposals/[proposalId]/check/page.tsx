import type { Metadata, Route } from "next";
import { localDay } from "@/app/api/v1/today";
import { SpelledOut } from "@/components/deck/spelled-out";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { hasAnswers } from "@/lib/domain/answers/walk-answers";
import { formatDate } from "@/lib/domain/dates/format-date";
import { tidyChanges } from "@/lib/domain/deck/printable";
import { readDraft } from "@/lib/domain/sections/registry";
import { CheckAnswers } from "../check-answers";
import { loadWorkspace } from "../load-workspace";
import { fieldHref } from "../proposal-links";
import { StatusLine } from "../status-line";
import { PrintedBy } from "./printed-by";

type Props = PageProps<"/proposals/[proposalId]/check">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, path(proposalId));
}

const path = (proposalId: string): string => `/proposals/${proposalId}/check`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Check your answers – ${(await load(params)).proposal.title}` };
}

export default async function CheckPage({ params }: Props) {
  const workspace = await load(params);
  const { context } = workspace;
  const { id, title, draft, updatedAt } = workspace.proposal;
  const isEmpty = !Object.values(draft).some((section) => hasAnswers(section.answers));
  const editedOn = formatDate(localDay(new Date(updatedAt)), context.locale);

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PrintedPrivate />
      <PageHead
        over={title}
        title="Check your answers"
        lede={`Everything you were asked, in one place. Last edited ${editedOn}.`}
      />
      <StatusLine workspace={workspace} />
      <PrintedBy path={path(id)} day={formatDate(context.now, context.locale)} />
      {isEmpty ? (
        <EmptyState
          title="Nothing to check yet"
          actions={<LinkButton href={`/proposals/${id}/start` as Route}>Start with six questions</LinkButton>}
        >
          Six short answers and you see three slides.
        </EmptyState>
      ) : (
        <>
          <SpelledOut
            changes={tidyChanges(readDraft(draft), context)}
            href={fieldHref(id, { sectionId: "context", questionKey: "spellOut" })}
          />
          <CheckAnswers workspace={workspace} />
        </>
      )}
    </PageFrame>
  );
}
