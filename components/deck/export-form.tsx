"use client";

import { Download } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import type { Option } from "@/components/ui/option";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import { type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { ExportChoices } from "./export-choices";
import { useExportFormat, useExportPlace } from "./export-place";
import { exportWords } from "./export-words";
import { type ExportState, useExport } from "./use-export";

type ExportFormProps = {
  proposalId: ProposalId;
  /** The format whose page the server drew; what is chosen since then counts more. */
  drawn: ExportFormat;
  readers: readonly Option[];
  isDraft: boolean;
  /** Null: there is something to print; otherwise what to say in place of the button. */
  instead: ReactNode;
  /** Titles by the ids a failure may name. */
  slideTitles: Readonly<Record<string, string>>;
  /** Why the last export failed, where there is no JavaScript to say it. */
  problem: string | null;
  /** What stands between the choices and the button. */
  children: ReactNode;
};

/**
 * Exports what is chosen: a version is kept, and its file comes down. The choices and the button are one form, so that
 * a browser without JavaScript sends what is chosen too.
 */
export function ExportForm({ proposalId, drawn, readers, instead, children, ...foot }: ExportFormProps) {
  const format = useExportFormat(drawn);
  const { place, isTurning } = useExportPlace();
  const { variant, density } = place;
  const form = useRef<HTMLFormElement>(null);
  const { state, start } = useExport({ proposalId, slideTitles: foot.slideTitles });

  /** What is ticked is read from the form itself: it may have been ticked before the script was there. */
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (state.step === "busy" || instead) return;
    void start({ format, variant, density, notes: new FormData(event.currentTarget).has("notes") });
  }

  return (
    <form
      ref={form}
      method="post"
      action={`/proposals/${proposalId}/export/file`}
      onSubmit={submit}
      onKeyDown={keepChoosing}
      aria-busy={isTurning}
    >
      <ExportChoices proposalId={proposalId} format={format} form={form} readers={readers} />
      {children}
      {instead ?? (
        <ExportFoot
          key={`${format}-${variant}-${density}`}
          format={format}
          state={isAbout(state, { format, variant, density }) ? state : { step: "idle" }}
          {...foot}
        />
      )}
    </form>
  );
}

/** Enter on a choice would send the form, and a file nobody asked for would come down: only the button exports. */
function keepChoosing(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** One export runs at a time, whatever is chosen meanwhile; how it ended is said to the choice it was of. */
function isAbout(state: ExportState, { format, variant, density }: Omit<ExportChoice, "notes">): boolean {
  if (state.step === "idle") return true;
  const { choice } = state;
  const isSame = choice.format === format && choice.variant === variant && choice.density === density;
  return state.step === "busy" || isSame;
}

type FootProps = Pick<ExportFormProps, "isDraft" | "problem"> & {
  format: ExportFormat;
  state: ExportState;
};

/** Made anew for each choice, so that speaker notes are off each time. */
function ExportFoot({ format, isDraft, problem, state }: FootProps) {
  const { hasNotes } = exportFormats[format];
  const { noun } = exportWords[state.step === "busy" ? state.choice.format : format];
  return (
    <>
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
    </>
  );
}
