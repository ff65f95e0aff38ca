import type { SaveState } from "@/lib/browser/save-state";
import { findOwn } from "@/lib/domain/find-own";
import { askedHere } from "./asked-here";

/** The words of the status line; empty while there is nothing to say aloud. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
    case "saving":
      return "";
    case "saved":
      return `All changes saved at ${clockTime(state.at)}`;
    case "retrying":
      return "Not saved. Trying again";
    case "offline":
      return "You are offline. Keep this tab open; it saves when you are back";
    case "signed-out":
      return "Not saved: sign in again";
    case "disk-full":
      return "Not saved: the server’s disk is full";
    case "gone":
      return "Not saved: this proposal is no longer yours to edit";
    case "refused":
      return `Not saved: ${refusedPlace(state)} too long or holds something we cannot keep`;
    case "conflict":
      return "Changed elsewhere: choose below";
  }
}

function refusedPlace({ sectionId, fields }: Extract<SaveState, { kind: "refused" }>): string {
  const questions = askedHere(sectionId)?.questions ?? {};
  const labels = [...new Set(fields.flatMap(({ questionKey }) => findOwn(questions, questionKey)?.label ?? []))];
  const [first, ...others] = labels;
  if (first === undefined) return "this section is";
  return others.length === 0 ? `“${first}” is` : `“${first}” and ${others.length} more are`;
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
