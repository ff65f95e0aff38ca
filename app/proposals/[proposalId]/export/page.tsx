import type { Metadata } from "next";
import { localDay } from "@/app/api/v1/today";
import { DataFile } from "@/components/deck/data-file";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { EarlierExports } from "@/components/deck/earlier-exports";
import { EmptyDeck } from "@/components/deck/empty-deck";
import { olderVersionsHref } from "@/components/deck/export-href";
import { ExportPlaceHere } from "@/components/deck/export-place";
import { problemWords } from "@/components/deck/export-progress";
import { ExportTabs } from "@/components/deck/export-tabs";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { RefreshAfterSave } from "@/components/wizard/refresh-after-save";
import { exportFormats } from "@/lib/domain/exports/formats";
import { loadVersions } from "../load-versions";
import { loadWorkspace } from "../load-workspace";
import { previewExport } from "../preview-of";
import { StatusLine } from "../status-line";
import { ExportPanel } from "./export-panel";
import { readPlace } from "./read-place";

type Props = PageProps<"/proposals/[proposalId]/export">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}/export`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Export – ${(await load(params)).proposal.title}` };
}

export default async function ExportPage({ params, searchParams }: Props) {
  const workspace = await load(params);
  const { proposal, context, library } = workspace;
  const { id, title } = proposal;
  const asked = await searchParams;
  const place = readPlace(asked);
  const problem = typeof asked.problem === "string" ? problemWords(asked.problem) : null;
  const { document } = place.tab === "data" ? { document: null } : exportFormats[place.tab];
  const preview = await previewExport(workspace, place, document);
  const length = preview.ok ? preview.value.length : null;
  const { versions, older } = await loadVersions(workspace, asked.before);

  if (length && length.main + length.appendix === 0) return <EmptyDeck title="Export" proposalId={id} />;
  return (
    <PageFrame>
      <RefreshAfterSave proposalId={id} />
      <PageHead over={title} title="Export" lede={length && `The whole deck: ${deckLengthWords(length)}`} />
      <StatusLine workspace={workspace} />
      <ExportPlaceHere proposalId={id} place={place}>
        <div className="export-frame">
          <ExportTabs proposalId={id} />
          <section className="export-panel">
            {place.tab === "data" ? (
              <DataFile proposalId={id} />
            ) : (
              <ExportPanel workspace={workspace} format={place.tab} problem={problem} preview={preview} />
            )}
          </section>
        </div>
      </ExportPlaceHere>
      <EarlierExports
        proposalId={id}
        versions={versions.map(({ createdAt, ...version }) => ({ ...version, day: localDay(new Date(createdAt)) }))}
        older={older === null ? null : olderVersionsHref(id, place, older)}
        locale={context.locale}
        readers={library.coach.askers}
      />
    </PageFrame>
  );
}
