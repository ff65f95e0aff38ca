import type { Metadata, Route } from "next";
import { requirePageProposal } from "@/app/require-page-proposal";
import { ConfirmForm } from "@/components/confirm/confirm-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LivePart } from "@/components/ui/live-part";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { referenceChoices } from "@/lib/domain/answers/reference-choices";
import { askedOf } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { confirmSections } from "../confirm-sections";
import { loadWorkspace } from "../load-workspace";
import { loadedSections } from "../loaded-sections";
import { previewGivenWords } from "../preview-of";
import { StatusLine } from "../status-line";

type Props = PageProps<"/proposals/[proposalId]/confirm">;

/** Saying what is ours is for those who write it: to anybody else this page is not there. */
async function load(params: Props["params"]) {
  const { proposalId } = await params;
  const path = `/proposals/${proposalId}/confirm`;
  await requirePageProposal({ proposalId, role: "edit", path });
  return loadWorkspace(proposalId, path);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Read and confirm – ${(await load(params)).proposal.title}` };
}

export default async function ConfirmPage({ params }: Props) {
  const workspace = await load(params);
  const { proposal, context } = workspace;
  const { id, title, draft } = proposal;
  const preview = await previewGivenWords(workspace);
  const sections = confirmSections(workspace, preview.ok ? preview.value : []);
  const shown = sectionList.filter((section) => sections.some(({ id: sectionId }) => sectionId === section.id));
  const loaded = loadedSections(proposal);

  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PageHead
        over={title}
        title="Read and confirm"
        lede="Words you did not type. Keep what you would say aloud, change what is not yours, or leave it out of every document."
      />
      <StatusLine workspace={workspace} />
      {sections.length === 0 ? (
        <EmptyState
          title="Nothing to confirm"
          actions={<LinkButton href={`/proposals/${id}/check` as Route}>Check your answers</LinkButton>}
        >
          Every word in your documents is one you typed.
        </EmptyState>
      ) : (
        <LivePart>
          <ConfirmForm
            proposalId={id}
            sections={sections}
            asked={shown.map(askedOf)}
            loaded={Object.fromEntries(shown.map(({ id: sectionId }) => [sectionId, loaded[sectionId]]))}
            setting={{
              proposalTitle: title,
              locale: context.locale,
              currency: context.currency,
              references: shown.flatMap((section) => referenceChoices(section, draft)),
            }}
          />
        </LivePart>
      )}
    </PageFrame>
  );
}
