import { Download, Eye } from "lucide-react";
import type { Route } from "next";
import { DeckGlance } from "@/components/deck/deck-glance";
import { UseAgain } from "@/components/proposals/use-again";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { CoachPanel } from "@/components/wizard/coach-panel";
import { MondayList } from "@/components/wizard/monday-list";
import { formatDate } from "@/lib/domain/dates/format-date";
import { labelOf } from "@/lib/domain/form/label-of";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";
import { learningKindOptions } from "@/lib/domain/sections/training/options";
import { AudienceAside } from "./audience-aside";
import { coachItems, findingsToShow, whatHolds } from "./coach";
import { decisionMakerWords } from "./decision-maker-words";
import type { Workspace } from "./load-workspace";
import type { previewCover } from "./preview-of";

/** More than this many questions at once help nobody. */
const MOST_ASKED = 3;

type OverviewAsideProps = {
  workspace: Workspace;
  cover: ReturnType<typeof previewCover>;
  /** The audience of the address, as it stands there. */
  chosenAudience: string | string[] | undefined;
};

/** Beside the task list: what will be asked, the deck so far, and what needs nobody's yes. */
export async function OverviewAside({ workspace, cover, chosenAudience }: OverviewAsideProps) {
  const { id, title } = workspace.proposal;
  const findings = findingsToShow(workspace);
  const preview = await cover;
  return (
    <aside className="grid content-start gap-12">
      <CoachPanel
        decisionMaker={decisionMakerWords(workspace)}
        items={coachItems(workspace, findings).slice(0, MOST_ASKED)}
        holds={whatHolds(workspace, sectionList)}
      />
      <AudienceAside
        workspace={workspace}
        findings={findings}
        chosen={chosenAudience}
        hrefOf={(audience) => `/proposals/${id}?audience=${audience}`}
      />
      <DeckGlance preview={preview} startHref={`/proposals/${id}/start` as Route}>
        <LinkButton href={`/proposals/${id}/deck` as Route}>
          <Icon as={Eye} /> See the deck
        </LinkButton>
        <LinkButton href={`/proposals/${id}/export` as Route}>
          <Icon as={Download} /> Export
        </LinkButton>
      </DeckGlance>
      <MondayList steps={[...ownLearning(workspace), ...workspace.library.coach.monday]} />
      <UseAgain proposalId={id} title={title} />
    </aside>
  );
}

/** What the presenter means to learn, which needs nobody's yes either. */
const ownLearning = ({ proposal, context }: Workspace): string[] =>
  readDraft(proposal.draft).training.presenterPlan.flatMap(({ kind, name, date }) => {
    if (name === null) return [];
    const what = labelOf(learningKindOptions, kind);
    const when = date === null ? null : formatDate(date, context.locale);
    return [["Learn it yourself", [what, name, when].filter((part) => part !== null).join(", ")].join(": ")];
  });
