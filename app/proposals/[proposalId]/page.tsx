import type { Metadata } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { FindOutList } from "@/components/wizard/find-out-list";
import { NextCard } from "@/components/wizard/next-card";
import { OverviewHead } from "@/components/wizard/overview-head";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { TaskList } from "@/components/wizard/task-list";
import { findOutItems } from "./find-out-items";
import { loadAnswers, loadWorkspace } from "./load-workspace";
import { OverviewAside } from "./overview-aside";
import { overviewFacts } from "./overview-facts";
import { overviewNext } from "./overview-next";
import { overviewTasks } from "./overview-tasks";
import { previewCover } from "./preview-of";
import { RehearseLine } from "./rehearse-line";
import { StatusLine } from "./status-line";
import { TemplateAdvice } from "./template-advice";

type Props = PageProps<"/proposals/[proposalId]">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  const path = `/proposals/${proposalId}`;
  const cover = previewCover(await loadAnswers(proposalId, path));
  return { cover, workspace: await loadWorkspace(proposalId, path) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposalId } = await params;
  return { title: (await loadAnswers(proposalId, `/proposals/${proposalId}`)).proposal.title };
}

export default async function OverviewPage({ params, searchParams }: Props) {
  const { cover, workspace } = await load(params);
  const { id, title } = workspace.proposal;
  const { audience } = await searchParams;
  const next = overviewNext(workspace);

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <OverviewHead title={title} status={<StatusLine workspace={workspace} />} facts={overviewFacts(workspace)} />
      <div className="cols cols-side">
        <div>
          <NextCard {...next.card} />
          <RehearseLine workspace={workspace} />
          <FindOutList items={findOutItems(workspace)} />
          <TemplateAdvice workspace={workspace} />
          <TaskList tasks={overviewTasks(workspace, next.step)} />
        </div>
        <OverviewAside workspace={workspace} cover={cover} chosenAudience={audience} />
      </div>
    </PageFrame>
  );
}
