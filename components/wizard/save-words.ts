import { clockTime } from "@/lib/browser/clock-time";
import type { SaveState } from "@/lib/browser/save-state";
import { findOwn } from "@/lib/domain/text/find-own";
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
    case "other-account":
      return `Not saved: ${whoseText(state)}, and somebody else is signed in in this browser`;
    case "disk-full":
      return "Not saved: the server’s disk is full. Keep this tab open; it saves when there is room";
    case "gone":
      return "Not saved: this proposal is no longer yours to edit";
    case "refused":
      return `Not saved: ${refusedPlace(state)} too long or holds something we cannot keep`;
    case "conflict":
      return "Changed elsewhere: choose below";
  }
}

/** Why text waits, where no form says it; a sentence that follows "is not saved yet." */
export function waitWords(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
    case "saved":
    case "saving":
      return "It is being saved now.";
    case "retrying":
      return "Foothold did not answer. It is tried again for as long as this tab is open.";
    case "offline":
      return "You are offline. It is saved when you are back; keep this tab open.";
    case "signed-out":
      return "You are signed out. Sign in again, and it is saved.";
    case "other-account":
      return `${capital(whoseText(state))}, and somebody else is signed in in this browser. Nothing is sent in their name.`;
    case "disk-full":
      return "The server’s disk is full. It is tried again for as long as this tab is open.";
    case "gone":
      return "The proposal is no longer yours to edit. Copy your text to keep it.";
    case "refused":
      return `${capital(refusedPlace(state))} too long or holds something we cannot keep. Go back to change it.`;
    case "conflict":
      return "Somebody changed it as well. Go back and choose.";
  }
}

const whoseText = ({ owner }: { owner: string | undefined }): string =>
  owner ? `this is the text of ${owner}` : "this is somebody else’s text";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function mergedWords(at: Date | undefined): string {
  return at ? `. Merged with changes saved elsewhere at ${clockTime(at)}` : "";
}

function refusedPlace({ sectionId, fields }: Extract<SaveState, { kind: "refused" }>): string {
  const questions = askedHere(sectionId)?.questions ?? {};
  const labels = [...new Set(fields.flatMap(({ questionKey }) => findOwn(questions, questionKey)?.label ?? []))];
  const [first, ...others] = labels;
  if (first === undefined) return "this section is";
  return others.length === 0 ? `“${first}” is` : `“${first}” and ${others.length} more are`;
}
