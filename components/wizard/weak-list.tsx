import { classNames } from "@/components/ui/class-names";
import { Tag } from "@/components/ui/tag";
import type { Severity } from "@/lib/domain/findings/finding";
import { type CoachItem, SEVERITY_WORDS } from "./coach-panel";

const ORDER: readonly Severity[] = ["blocker", "warning", "advice"];

/** What is weak, gravest first, each with the field that mends it. */
export function WeakList({ items }: { items: readonly CoachItem[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="weak-title" className="mb-12">
      <h2 id="weak-title">What is weak</h2>
      {ORDER.map((severity) => (
        <WeakGroup key={severity} severity={severity} items={items.filter((item) => item.severity === severity)} />
      ))}
    </section>
  );
}

function WeakGroup({ severity, items }: { severity: Severity; items: readonly CoachItem[] }) {
  if (items.length === 0) return null;
  const { label, ink } = SEVERITY_WORDS[severity];
  return (
    <div className="mt-4">
      <h3 className={classNames("text-plain font-semibold", ink)}>
        {label} ({items.length})
      </h3>
      <ul className="mt-1 text-plain">
        {items.map(({ href, says, mend, action, isPrivate, more }) => (
          <li key={`${href} ${says}`} className="border-t border-line py-2">
            <span>
              {says} {isPrivate && <Tag tone="outline">Private</Tag>}
              {more > 0 && <span className="text-ink-2"> Asked {more + 1} times.</span>}
              <span className="block text-ink-2">{mend}</span>
            </span>
            <a href={href}>{action}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
