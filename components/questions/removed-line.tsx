import { Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Stands where the row stood until the page is left: no timer decides. */
export function RemovedLine({ title, onUndo }: { title: string; onUndo: () => void }) {
  return (
    <li className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 rounded-card border border-line px-5 py-1 text-plain text-ink-2">
      <span>Removed ‘{title}’.</span>
      <Button look="flat" size="small" onClick={onUndo} aria-label={`Undo: bring back ‘${title}’`}>
        <Icon as={Undo2} size="small" />
        Undo
      </Button>
    </li>
  );
}
