import { ArrowRight } from "lucide-react";
import type { Metadata, Route } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { CheckList } from "@/components/wizard/check-list";
import { MissingList } from "@/components/wizard/missing-list";
import { PrintButton } from "@/components/wizard/print-button";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { WeakList } from "@/components/wizard/weak-list";
import { hasAnswers } from "@/lib/domain/rules/walk-answers";
import { sectionList } from "@/lib/domain/sections/registry";
import { readState } from "@/lib/domain/versions/read-state";
import { checkedAnswers } from "../checked-answers";
import { allFindings, coachItems } from "../coach";
import { loadWorkspace } from "../load-workspace";
import { missingItems } from "../missing-items";

type Props = PageProps<"/proposals/[proposalId]/check">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}/check`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Check your answers – ${(await load(params)).proposal.title}` };
}

export default async function CheckPage({ params }: Props) {
  const workspace = await load(params);
  const { id, title, draft, updatedAt } = workspace.proposal;
  const isEmpty = sectionList.every((section) => !hasAnswers(draft[section.id]?.answers));

  return (
    <PageFrame width="read">
      <RefreshAfterSave proposalId={id} />
      <PageHead
        over={title}
        title="Check your answers"
        lede={`Everything you were asked, in one place. Last edited ${new Date(updatedAt).toLocaleDateString("en-GB", { dateStyle: "long" })}.`}
      />
      {isEmpty ? (
        <EmptyState
          title="Nothing to check yet"
          actions={<LinkButton href={`/proposals/${id}/start` as Route}>Start with six questions</LinkButton>}
        >
          Six short answers and you see three slides.
        </EmptyState>
      ) : (
        <>
          <div className="no-print mb-8 flex flex-wrap gap-3">
            <LinkButton href={`/proposals/${id}/deck` as Route} look="main">
              See the deck <Icon as={ArrowRight} />
            </LinkButton>
            <PrintButton />
          </div>
          <MissingList
            items={missingItems(workspace)}
            isDraft={readState({ draft, context: workspace.context }) === "draft"}
          />
          <WeakList items={coachItems(workspace, allFindings(workspace))} />
          {sectionList.map((section) => (
            <section key={section.id} aria-labelledby={`check-${section.id}`} className="mb-12">
              <h2 id={`check-${section.id}`} className="border-b-[1.5px] border-control pb-2">
                {section.title}
              </h2>
              <CheckList answers={checkedAnswers(workspace, section)} />
            </section>
          ))}
        </>
      )}
    </PageFrame>
  );
}
