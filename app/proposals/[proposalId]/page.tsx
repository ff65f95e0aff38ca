import { Download, Eye } from "lucide-react";
import type { Metadata, Route } from "next";
import { DeckGlance } from "@/components/deck/deck-glance";
import { PageFrame } from "@/components/shell/page-frame";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { CoachPanel } from "@/components/wizard/coach-panel";
import { MondayList } from "@/components/wizard/monday-list";
import { NextCard } from "@/components/wizard/next-card";
import { OverviewHead } from "@/components/wizard/overview-head";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { TaskList } from "@/components/wizard/task-list";
import { sectionList } from "@/lib/domain/sections/registry";
import { allFindings, coachItems, whatHolds } from "./coach";
import { decisionMakerWords } from "./decision-maker-words";
import { liveOutline } from "./live-outline";
import { loadWorkspace } from "./load-workspace";
import { overviewFacts } from "./overview-facts";
import { overviewNext } from "./overview-next";
import { overviewTasks } from "./overview-tasks";

type Props = PageProps<"/proposals/[proposalId]">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).proposal.title };
}

export default async function OverviewPage({ params }: Props) {
  const workspace = await load(params);
  const { id, title } = workspace.proposal;
  const next = overviewNext(workspace);

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <OverviewHead title={title} facts={overviewFacts(workspace)} />
      <div className="cols cols-side">
        <div>
          <NextCard {...next.card} />
          <TaskList tasks={overviewTasks(workspace, next.step)} />
        </div>
        <aside className="grid content-start gap-12">
          <CoachPanel
            decisionMaker={decisionMakerWords(workspace)}
            items={coachItems(workspace, allFindings(workspace)).slice(0, 3)}
            holds={whatHolds(workspace, sectionList)}
          />
          <DeckGlance outline={liveOutline(workspace)} startHref={`/proposals/${id}/start` as Route}>
            <LinkButton href={`/proposals/${id}/deck` as Route}>
              <Icon as={Eye} /> See the deck
            </LinkButton>
            <LinkButton href={`/proposals/${id}/export` as Route}>
              <Icon as={Download} /> Export
            </LinkButton>
          </DeckGlance>
          <MondayList />
        </aside>
      </div>
    </PageFrame>
  );
}
