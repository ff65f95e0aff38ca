import { Check } from "lucide-react";
import { Icon } from "@/components/ui/icon";

/** Says beside a button that its change is kept. Always in the page, so that the words are announced when they come. */
export function SavedNote({ words }: { words: string | null }) {
  return (
    <span role="status" className="inline-flex items-center gap-2 text-plain text-ink-2">
      {words && (
        <>
          <Icon as={Check} className="text-ok" />
          {words}
        </>
      )}
    </span>
  );
}
