import { ExportChecks } from "@/components/deck/export-checks";
import { ExportChoices } from "@/components/deck/export-choices";
import { ExportForm } from "@/components/deck/export-form";
import type { ExportPlace } from "@/components/deck/export-href";
import { ExportPages } from "@/components/deck/export-pages";
import { exportWords } from "@/components/deck/export-words";
import { fitWhole } from "@/components/deck/fitted-slides";
import { variantIds } from "@/lib/domain/deck/outline";
import { documents, type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import { capitalise } from "@/lib/domain/text/sentence";
import { readState } from "@/lib/domain/versions/read-state";
import { exportChecks } from "../export-checks";
import { liveOutline } from "../live-outline";
import type { Workspace } from "../load-workspace";

type ExportPanelProps = { workspace: Workspace; format: ExportFormat; place: ExportPlace; problem: string | null };

/** One format: what it is, what it holds and leaves out, for whom, what was checked, and its pages. */
export function ExportPanel({ workspace, format, place, problem }: ExportPanelProps) {
  const { proposal, context, library } = workspace;
  const { variant, density } = place;
  const words = exportWords[format];
  const outline = liveOutline(workspace, place);
  const { deck, report } = fitWhole(outline);

  return (
    <>
      <h2>{words.label}</h2>
      <p className="mt-1 text-plain text-ink-2">{words.lede}</p>
      <dl className="mt-4 grid gap-x-6 gap-y-1.5 text-plain sm:grid-cols-[6rem_minmax(0,1fr)]">
        <dt className="text-ink-2">Contains</dt>
        <dd>{words.contains}</dd>
        <dt className="text-ink-2">Leaves out</dt>
        <dd>{words.leavesOut}</dd>
      </dl>
      <ExportChoices
        proposalId={proposal.id}
        place={place}
        varies={documents[exportFormats[format].document].varies}
        readers={variantIds.map((id) => ({ value: id, label: capitalise(library.coach.askers[id].who) }))}
      />
      <ExportChecks checks={exportChecks(workspace, outline, report)} />
      <ExportForm
        key={`${format}-${variant}-${density}`}
        proposalId={proposal.id}
        format={format}
        variant={variant}
        density={density}
        isDraft={readState({ draft: proposal.draft, context }) === "draft"}
        slideTitles={Object.fromEntries(outline.slides.map(({ id, title }) => [id, title]))}
        problem={problem}
      />
      <ExportPages deck={deck} />
    </>
  );
}
