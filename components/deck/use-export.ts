import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/browser/call";
import { untilChanged } from "@/lib/browser/change-latest";
import { createExport, getExportLine } from "@/lib/browser/endpoints";
import { autosaveOf } from "@/lib/browser/open-proposal";
import { untilSaved } from "@/lib/browser/until-saved";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { findOwn } from "@/lib/domain/text/find-own";
import { CHANGE_NOT_SAVED, failureWords, progressWords, TEXT_NOT_SAVED } from "./export-progress";
import { saveAs } from "./save-as";

const ASK_EVERY_MS = 1_500;

export type ExportState = { step: "idle" } | { step: "busy" | "done" | "failed"; words: string; choice: ExportChoice };
type Given = { proposalId: ProposalId; slideTitles: Readonly<Record<string, string>> };

/**
 * Asks for the file, says how the line goes meanwhile, and lets the browser keep what came. Answers and colours that are
 * still on their way to the server go first, since the file is to hold what the screens of this tab show.
 */
export function useExport({ proposalId, slideTitles }: Given): {
  state: ExportState;
  start: (choice: ExportChoice) => Promise<void>;
} {
  const router = useRouter();
  const [state, setState] = useState<ExportState>({ step: "idle" });

  async function start(choice: ExportChoice): Promise<void> {
    const fail = (words: string): void => setState({ step: "failed", words, choice });
    setState({ step: "busy", words: progressWords({ running: 0, ahead: null }), choice });
    const [isChanged, isSaved] = await Promise.all([untilChanged(proposalId), untilSaved(autosaveOf(proposalId))]);
    if (!isChanged) return fail(CHANGE_NOT_SAVED);
    if (!isSaved) return fail(TEXT_NOT_SAVED);
    const timer = setInterval(() => void followLine(setState), ASK_EVERY_MS);
    const reply = await call(createExport, { params: { proposalId }, body: choice });
    clearInterval(timer);
    if (!reply.ok) return fail(failureWords(reply, (id) => findOwn(slideTitles, id)));
    saveAs(reply.value.url);
    setState({ step: "done", words: `Version ${reply.value.version} is saved and its file is on the way.`, choice });
    router.refresh();
  }
  return { state, start };
}

/** An answer that comes after the file must not take its place. */
async function followLine(setState: (change: (state: ExportState) => ExportState) => void): Promise<void> {
  const line = await call(getExportLine, { params: {} });
  if (!line.ok) return;
  setState((state) => (state.step === "busy" ? { ...state, words: progressWords(line.value) } : state));
}
