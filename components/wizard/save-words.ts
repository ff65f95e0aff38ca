import { clockTime } from "@/lib/browser/clock-time";
import type { SaveState } from "@/lib/browser/save-state";
import { askedHere } from "./asked-here";

/** The words of the status line; empty while there is nothing to say aloud. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
    case "saving":
      return "";
    case "saved":
      return `All changes saved at ${clockTime(state.at)}${mergedWords(state.mergedWith)}`;
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

function mergedWords(at: Date | undefined): string {
  return at ? `. Merged with changes saved elsewhere at ${clockTime(at)}` : "";
}

function refusedPlace({ sectionId, fields }: Extract<SaveState, { kind: "refused" }>): string {
  const questions = askedHere(sectionId)?.questions ?? {};
  const labels = [...new Set(fields.flatMap(({ questionKey }) => questions[questionKey]?.label ?? []))];
  const [first, ...others] = labels;
  if (first === undefined) return "this section is";
  return others.length === 0 ? `“${first}” is` : `“${first}” and ${others.length} more are`;
}
