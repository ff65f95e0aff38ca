import type { Autosave } from "@/lib/browser/autosave";
import { askedSections } from "@/lib/domain/sections/asked-registry";
import { LazyConflictPanel } from "./lazy-conflict-panel";
import { useSaveState } from "./save-status";

type StartConflictsProps = { autosave: Autosave | null; setting: { locale: string; currency: string } };

/** A starter screen saves into several sections, any of which somebody else may have changed. */
export function StartConflicts({ autosave, setting }: StartConflictsProps) {
  const { kind } = useSaveState(autosave);
  if (!autosave || kind !== "conflict") return null;
  return askedSections.map((section) => {
    const conflict = autosave.getConflict(section.id);
    return (
      conflict && (
        <LazyConflictPanel
          key={section.id}
          section={section}
          conflict={conflict}
          describing={{ ...setting, labelOf: () => null }}
          onResolve={(choices) => autosave.resolve(section.id, choices)}
        />
      )
    );
  });
}
