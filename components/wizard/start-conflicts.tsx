import type { Autosave } from "@/lib/browser/autosave";
import { LazyConflictPanel } from "./lazy-conflict-panel";
import { useSaveState } from "./save-status";

type StartConflictsProps = { autosave: Autosave | null; setting: { locale: string; currency: string } };

/** A starter screen saves into several sections, any of which somebody else may have changed. */
export function StartConflicts({ autosave, setting }: StartConflictsProps) {
  useSaveState(autosave);
  if (!autosave) return null;
  return autosave
    .listConflicts()
    .map((conflict) => (
      <LazyConflictPanel
        key={conflict.sectionId}
        conflict={conflict}
        describing={{ ...setting, labelOf: () => null }}
        onResolve={(choices) => autosave.resolve(conflict.sectionId, choices)}
      />
    ));
}
