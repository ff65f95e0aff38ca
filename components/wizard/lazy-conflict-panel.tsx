import { type ComponentProps, lazy, Suspense } from "react";
import type { ConflictPanel } from "./conflict-panel";

// Loaded when two people have changed the same question, which hardly any visit sees.
const Loaded = lazy(async () => ({ default: (await import("./conflict-panel")).ConflictPanel }));

export function LazyConflictPanel(props: ComponentProps<typeof ConflictPanel>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
