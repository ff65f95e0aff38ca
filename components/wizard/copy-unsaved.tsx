import { CopyButton } from "@/components/ui/copy-button";
import type { Autosave } from "@/lib/browser/autosave";
import { unsavedText } from "./unsaved-text";

/** The way to carry text elsewhere while it cannot be saved. */
export function CopyUnsaved({ autosave }: { autosave: Autosave }) {
  return <CopyButton label="Copy my unsaved text" text={unsavedText(autosave)} />;
}
