import type { SaveState } from "@/lib/browser/save-state";

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
      return "Not saved: this section has grown too long or holds something we cannot keep";
    case "conflict":
      return "Changed elsewhere: choose below";
  }
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
