import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** The way back to "not set" for controls that cannot be emptied by themselves. */
export function ClearAnswer({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <Button look="flat" size="small" className="ml-auto" onClick={onClear}>
      Clear
      <VisuallyHidden>: {label}</VisuallyHidden>
    </Button>
  );
}
