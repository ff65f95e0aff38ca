import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/browser/call";
import { createExport, getExportLine } from "@/lib/browser/endpoints";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import { findOwn } from "@/lib/domain/find-own";
import type { ProposalId } from "@/lib/domain/ids";
import { failureWords, progressWords } from "./export-progress";
import { saveAs } from "./save-as";

const ASK_EVERY_MS = 1_500;

type State = { step: "idle" } | { step: "busy" | "done" | "failed"; words: string };
type Given = { proposalId: ProposalId; slideTitles: Readonly<Record<string, string>> };

/** Asks for the file, says how the line goes meanwhile, and lets the browser keep what came. */
export function useExport({ proposalId, slideTitles }: Given): {
  state: State;
  start: (choice: ExportChoice) => Promise<void>;
} {
  const router = useRouter();
  const [state, setState] = useState<State>({ step: "idle" });

  async function start(choice: ExportChoice): Promise<void> {
    setState({ step: "busy", words: progressWords({ running: 0, ahead: null }) });
    const timer = setInterval(() => void followLine(setState), ASK_EVERY_MS);
    const reply = await call(createExport, { params: { proposalId }, body: choice });
    clearInterval(timer);
    if (!reply.ok) {
      setState({ step: "failed", words: failureWords(reply, (id) => findOwn(slideTitles, id)) });
      return;
    }
    saveAs(reply.value.url);
    setState({ step: "done", words: `Version ${reply.value.version} is saved and its file is on the way.` });
    router.refresh();
  }
  return { state, start };
}

/** An answer that comes after the file must not take its place. */
async function followLine(setState: (change: (state: State) => State) => void): Promise<void> {
  const line = await call(getExportLine, { params: {} });
  if (!line.ok) return;
  setState((state) => (state.step === "busy" ? { step: "busy", words: progressWords(line.value) } : state));
}
