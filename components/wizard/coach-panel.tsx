import { Check } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { Severity } from "@/lib/domain/findings/finding";

export type CoachItem = {
  severity: Severity;
  /** What is weak, as the leader would ask it. */
  says: string;
  mend: string;
  /** The field that answers it. */
  href: string;
  action: string;
  /** Asked because of a private note: it says so, and stands on pages alone that say so too. */
  isPrivate: boolean;
  /** How many other places the same question is asked of. */
  more: number;
};

export const SEVERITY_WORDS: Record<Severity, { label: string; ink: string }> = {
  blocker: { label: "Fix before it is final", ink: "text-error" },
  warning: { label: "They will ask about this", ink: "text-warn" },
  advice: { label: "Would make it stronger", ink: "text-info" },
};

type CoachPanelProps = {
  /** Who asks, as it was typed; null while nobody is named. */
  decisionMaker: string | null;
  items: readonly CoachItem[];
  /** What would stand up, in a sentence. */
  holds: string | null;
  /** False where nothing was answered yet, so that nothing found says nothing. */
  isBegun?: boolean;
};

/** The decision-maker's own questions, each with the one field that answers it. */
export function CoachPanel({ decisionMaker, items, holds, isBegun = true }: CoachPanelProps) {
  return (
    <section aria-labelledby="coach-title">
      <h2 id="coach-title">
        {decisionMaker === null ? "What leaders will ask" : `Questions to expect: ${decisionMaker}`}
      </h2>
      {items.length === 0 && (
        <p className="mt-3 text-plain text-ink-2">
          {isBegun
            ? "Nothing stands out here."
            : "Nothing yet: what they would ask comes with your answers. Left empty, this section adds no slide."}
        </p>
      )}
      <ul className="mt-3">
        {items.map(({ severity, says, mend, href, action, isPrivate, more }) => (
          <li key={`${href} ${says}`} className="border-t border-line py-4 pl-3">
            <p className="coach-quote type-voice">{says}</p>
            <p className="mt-1 text-plain text-ink-2">{mend}</p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-plain">
              <span className={classNames("font-semibold", SEVERITY_WORDS[severity].ink)}>
                {SEVERITY_WORDS[severity].label}
              </span>
              <a href={href}>{action}</a>
              {more > 0 && <span className="text-ink-2">and {more} more like it</span>}
              {isPrivate && <Tag tone="outline">Private</Tag>}
            </p>
          </li>
        ))}
      </ul>
      {holds && (
        <p className="flex gap-2 border-t border-line py-4 pl-3 text-plain text-ok">
          <Icon as={Check} />
          <span>This would stand up: {holds}</span>
        </p>
      )}
    </section>
  );
}
