"use client";

import { Download } from "lucide-react";
import type { FormEvent } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import type { Density, VariantId } from "@/lib/domain/deck/outline";
import { type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import type { ProposalId } from "@/lib/domain/ids";
import { exportWords } from "./export-words";
import { useExport } from "./use-export";

type ExportFormProps = {
  proposalId: ProposalId;
  format: ExportFormat;
  variant: VariantId;
  density: Density;
  isDraft: boolean;
  /** Titles by the ids a failure may name. */
  slideTitles: Readonly<Record<string, string>>;
  /** Why the last export failed, where there is no JavaScript to say it. */
  problem: string | null;
};

/** Exports what is chosen: a version is kept, and its file comes down. */
export function ExportForm({ proposalId, format, variant, density, isDraft, slideTitles, problem }: ExportFormProps) {
  const { hasNotes } = exportFormats[format];
  const { state, start } = useExport({ proposalId, slideTitles });
  const { noun } = exportWords[format];

  /** What is ticked is read from the form itself: it may have been ticked before the script was there. */
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (state.step === "busy") return;
    void start({ format, variant, density, notes: new FormData(event.currentTarget).has("notes") });
  }

  return (
    <form method="post" action={`/proposals/${proposalId}/export/file`} onSubmit={submit}>
      <input type="hidden" name="format" value={format} />
      <input type="hidden" name="variant" value={variant} />
      <input type="hidden" name="density" value={density} />
      {hasNotes && (
        <div className="mt-5">
          <Checkbox
            id="notes"
            name="notes"
            label="Add speaker notes"
            hint="Off each time. They hold likely objections and your answers."
          />
        </div>
      )}
      <div className="export-foot">
        <p className="text-plain text-ink-2">
          {isDraft ? "Pages will be marked Draft." : "This version will be final."} Exporting saves a version.
        </p>
        <Button look="main" isBusy={state.step === "busy"} isWide type="submit">
          <Icon as={Download} />
          {state.step === "busy" ? `Exporting ${noun}` : `Export ${noun}`}
        </Button>
        <div role="status" className="basis-full">
          {state.step === "idle" && problem && <Banner tone="error">{problem}</Banner>}
          {state.step === "busy" && <p className="text-plain text-ink-2">{state.words}</p>}
          {state.step === "done" && <Banner tone="ok">{state.words}</Banner>}
          {state.step === "failed" && <Banner tone="error">{state.words}</Banner>}
        </div>
      </div>
    </form>
  );
}
