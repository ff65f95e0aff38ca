import type { Metadata } from "next";
import { requirePageProposal } from "@/app/require-page-proposal";
import { PeopleForm } from "@/components/people/people-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LivePart } from "@/components/ui/live-part";
import { DamagedSection } from "@/components/wizard/damaged-section";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { championsAsked } from "@/lib/domain/sections/champions/asked";
import { champions } from "@/lib/domain/sections/champions/section";
import { loadWorkspace } from "../load-workspace";
import { sectionSetting } from "../section-setting";
import { StatusLine } from "../status-line";
import { peopleFacts } from "./people-facts";
import { BeforeTheMeeting, InEachDepartment, WhomToWin, YourSponsor } from "./people-parts";

type Props = PageProps<"/proposals/[proposalId]/people">;

/** Notes about people are for the owner and editors: to anybody else this page is not there. */
async function load(params: Props["params"]) {
  const { proposalId } = await params;
  const path = `/proposals/${proposalId}/people`;
  await requirePageProposal({ proposalId, role: "edit", path });
  return loadWorkspace(proposalId, path);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `People – ${(await load(params)).proposal.title}` };
}

export default async function PeoplePage({ params }: Props) {
  const workspace = await load(params);
  const { id, title, draft, saved, damaged } = workspace.proposal;
  const { answers, finished, unknown = [], confirmed = [] } = draft.champions ?? { answers: {}, finished: false };
  const facts = peopleFacts(workspace);

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PrintedPrivate />
      <PageHead
        over={title}
        title="People before the meeting"
        lede="The people whose yes matters, in the order to see them before the meeting."
      />
      <StatusLine workspace={workspace} />
      <DamagedSection stored={damaged.champions} />
      <LivePart>
        <PeopleForm
          proposalId={id}
          section={championsAsked}
          loaded={{ revision: saved.champions?.revision ?? 0, answers, finished, unknown, confirmed }}
          setting={sectionSetting(workspace, champions)}
        >
          <BeforeTheMeeting facts={facts} workspace={workspace} />
          <WhomToWin facts={facts} workspace={workspace} />
          <InEachDepartment facts={facts} />
          <YourSponsor champions={facts.champions} />
        </PeopleForm>
      </LivePart>
    </PageFrame>
  );
}
