import { useMemo } from "react";
import type { Autosave } from "@/lib/browser/autosave";
import { useSaveState } from "./save-status";

/** Why the server would not keep some fields, by their anchors. The next change of its section clears it. */
export function useRefused(autosave: Autosave | null): ReadonlyMap<string, string> {
  const state = useSaveState(autosave);

  return useMemo(
    () => new Map(state.kind === "refused" ? state.fields.map(({ anchor, message }) => [anchor, message]) : []),
    [state],
  );
}
