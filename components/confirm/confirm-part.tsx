import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { Verdict } from "@/lib/domain/provenance/confirmation";
import { ConfirmItem } from "./confirm-item";
import type { ConfirmSection, ConfirmWords } from "./confirm-words";

type ConfirmPartProps = {
  section: ConfirmSection;
  verdict: (words: ConfirmWords) => Verdict;
  onSay: (words: readonly ConfirmWords[], verdict: Verdict) => void;
};

/** The words of one section; all can be kept at once below the last of them, where they have been read. */
export function ConfirmPart({ section, verdict, onSay }: ConfirmPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, title, words } = section;
  const open = words.filter((each) => verdict(each) === "open");

  function keepAll(): void {
    onSay(open, "kept");
    heading.current?.focus();
  }

  return (
    <section aria-labelledby={`confirm-${id}`} className="mb-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 ref={heading} id={`confirm-${id}`} tabIndex={-1}>
          {title}
        </h2>
        <p className="text-plain text-ink-2">{open.length === 0 ? "All read" : `${open.length} to read`}</p>
      </div>
      <ul className="mt-3">
        {words.map((each) => (
          <ConfirmItem
            key={`${fieldAnchor(each.place)} ${each.text}`}
            words={each}
            verdict={verdict(each)}
            onSay={(said) => onSay([each], said)}
          />
        ))}
      </ul>
      {open.length > 1 && (
        <Button className="mt-3" onClick={keepAll}>
          Keep these {open.length}
        </Button>
      )}
    </section>
  );
}
