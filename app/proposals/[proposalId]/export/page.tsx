import type { Metadata } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { EarlierExports } from "@/components/deck/earlier-exports";
import { EmptyDeck } from "@/components/deck/empty-deck";
import { ExportForm } from "@/components/deck/export-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { readState } from "@/lib/domain/versions/read-state";
import { exportChecks } from "../export-checks";
import { liveOutline } from "../live-outline";
import { loadVersions } from "../load-versions";
import { loadWorkspace } from "../load-workspace";

type Props = PageProps<"/proposals/[proposalId]/export">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}/export`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Export – ${(await load(params)).proposal.title}` };
}

export default async function ExportPage({ params }: Props) {
  const workspace = await load(params);
  const { proposal, context } = workspace;
  const { id, draft, title } = proposal;
  const outline = liveOutline(workspace);

  if (outline.slides.length === 0) return <EmptyDeck title="Export" proposalId={id} />;
  return (
    <PageFrame width="read">
      <RefreshAfterSave proposalId={id} />
      <PageHead over={title} title="Export" lede={deckLengthWords(outline)} />
      <ExportForm
        proposalId={id}
        isDraft={readState({ draft, context }) === "draft"}
        checks={exportChecks(workspace, outline)}
      />
      <EarlierExports proposalId={id} versions={await loadVersions(workspace)} locale={context.locale} />
    </PageFrame>
  );
}
