import { ExportChecks } from "@/components/deck/export-checks";
import { ExportForm } from "@/components/deck/export-form";
import { ExportHead } from "@/components/deck/export-head";
import { FitNotes } from "@/components/deck/fit-notes";
import { NoPreview, type Preview } from "@/components/deck/no-preview";
import { ThemeChoice } from "@/components/deck/theme-choice";
import { documents, type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import { variantIds } from "@/lib/domain/library/variants";
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
  problem: string | null;
  preview: Preview<ExportView>;
};

/** One format: what it is, what it holds and leaves out, for whom, what was checked, and its pages. */
export function ExportPanel({ workspace, format, problem, preview }: ExportPanelProps) {
  const { proposal, library } = workspace;
  const built = preview.ok ? preview.value.document : null;
  const view = built?.ok ? built.value : null;

  return (
    <>
      <ExportHead drawn={format} />
      <ExportForm
        proposalId={proposal.id}
        drawn={format}
        readers={variantIds.map((id) => ({ value: id, label: capitalise(library.coach.askers[id].who) }))}
        isDraft={statusOf(workspace) === "draft"}
        instead={built?.ok === false ? <NothingToPrint proposalId={proposal.id} missing={built.fields?.[0]} /> : null}
        slideTitles={view?.shown.source === "deck" ? view.shown.titles : {}}
        problem={problem}
      >
        {documents[exportFormats[format].document].source !== "register" && (
          <div className="mt-5 grid gap-x-8 sm:grid-cols-2">
            <ThemeChoice proposalId={proposal.id} theme={proposal.theme} usual={usualTheme(workspace)} />
          </div>
        )}
        {view && <ExportChecks checks={exportChecks(workspace, view)} />}
        {view?.shown.source === "deck" && <FitNotes notes={view.shown.notes} />}
      </ExportForm>
      {view && <ExportPreview shown={view.shown} format={format} />}
      {!preview.ok && <NoPreview ended={preview.ended} />}
    </>
  );
}
