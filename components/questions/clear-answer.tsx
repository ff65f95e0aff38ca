import { Button } from "@/components/ui/button";
import { NamedFor } from "./named-for";

/** The way back to "not set" for controls that cannot be emptied by themselves. */
export function ClearAnswer({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <Button look="flat" size="small" className="ml-auto" onClick={onClear}>
      <NamedFor question={label}>Clear</NamedFor>
    </Button>
  );
}
