import { type ComponentProps, lazy, Suspense } from "react";
import type { Autosave } from "@/lib/browser/autosave";
import type { ConflictPanel } from "./conflict-panel";
import { useSaveState } from "./save-status";

// Loaded when two people have changed the same answer, which hardly any visit sees.
const LazyPanel = lazy(async () => ({ default: (await import("./conflict-panel")).ConflictPanel }));

type ConflictPanelsProps = Pick<ComponentProps<typeof ConflictPanel>, "proposalId" | "setting"> & {
  autosave: Autosave | null;
};

/** One panel for each section of the proposal whose saving waits for a choice, whichever page it was typed on. */
export function ConflictPanels({ autosave, ...given }: ConflictPanelsProps) {
  useSaveState(autosave);
  if (!autosave) return null;
  return autosave.listConflicts().map((conflict) => (
    <Suspense key={conflict.sectionId}>
      <LazyPanel
        {...given}
        conflict={conflict}
        onResolve={(choices) => autosave.resolve(conflict.sectionId, choices)}
      />
    </Suspense>
  ));
}
