import { ExportChecks } from "@/components/deck/export-checks";
import { ExportChoices } from "@/components/deck/export-choices";
import { ExportForm } from "@/components/deck/export-form";
import type { ExportPlace } from "@/components/deck/export-href";
import { exportWords } from "@/components/deck/export-words";
import { FitNotes } from "@/components/deck/fit-notes";
import { NoPreview, type Preview } from "@/components/deck/no-preview";
import { ThemeChoice } from "@/components/deck/theme-choice";
import { variantIds } from "@/lib/domain/deck/outline";
import { documents, type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import { capitalise } from "@/lib/domain/text/sentence";
import type { ExportView } from "@/lib/preview/view-export";
import { statusOf } from "../coach";
import { exportChecks } from "../export-checks";
import type { Workspace } from "../load-workspace";
import { usualTheme } from "../usual-theme";
import { ExportPreview } from "./export-preview";
import { NothingToPrint } from "./nothing-to-print";

type ExportPanelProps = {
  workspace: Workspace;
  format: ExportFormat;
  place: ExportPlace;
  problem: string | null;
  preview: Preview<ExportView>;
};

/** One format: what it is, what it holds and leaves out, for whom, what was checked, and its pages. */
export function ExportPanel({ workspace, format, place, problem, preview }: ExportPanelProps) {
  const { proposal, library } = workspace;
  const { variant, density } = place;
  const words = exportWords[format];
  const { document } = exportFormats[format];
  const built = preview.ok ? preview.value.document : null;
  const view = built?.ok ? built.value : null;

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
        varies={documents[document].varies}
        readers={variantIds.map((id) => ({ value: id, label: capitalise(library.coach.askers[id].who) }))}
      />
      {documents[document].source !== "register" && (
        <div className="mt-5 grid gap-x-8 sm:grid-cols-2">
          <ThemeChoice proposalId={proposal.id} theme={proposal.theme} usual={usualTheme(workspace)} />
        </div>
      )}
      {built?.ok === false ? (
        <NothingToPrint proposalId={proposal.id} missing={built.fields?.[0]} />
      ) : (
        <>
          {view && <ExportChecks checks={exportChecks(workspace, view)} />}
          {view?.shown.source === "deck" && <FitNotes notes={view.shown.notes} />}
          <ExportForm
            key={`${format}-${variant}-${density}`}
            proposalId={proposal.id}
            format={format}
            variant={variant}
            density={density}
            isDraft={statusOf(workspace) === "draft"}
            slideTitles={view?.shown.source === "deck" ? view.shown.titles : {}}
            problem={problem}
          />
          {view && <ExportPreview shown={view.shown} format={format} />}
          {!preview.ok && <NoPreview ended={preview.ended} />}
        </>
      )}
    </>
  );
}
