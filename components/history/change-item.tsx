import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Change } from "@/lib/domain/history/list-changes";

type ChangeItemProps = { change: Change; isBusy: boolean; onRestore: () => void };

/** What restoring one change does. The order of a list comes back with the whole version alone. */
const RESTORE: Readonly<Record<Change["kind"], string | null>> = {
  answer: "Restore this answer",
  gone: "Bring this row back",
  new: "Take this row out",
  order: null,
};

/** One answer or row as it was and as it is, side by side. */
export function ChangeItem({ change, isBusy, onRestore }: ChangeItemProps) {
  const { kind, label, rows, isPrivate } = change;
  const action = RESTORE[kind];

  return (
    <li className="grid gap-2">
      <div>
        {rows.length > 0 && <p className="text-small font-semibold text-ink-2">{rows.join(" › ")}</p>}
        <h2 className="type-h3 flex flex-wrap items-center gap-x-3">
          {kind === "order" ? `The order of “${label}”` : label}
          {isPrivate && <Tag tone="outline">Private</Tag>}
        </h2>
      </div>
      <dl className="grid gap-4 sm:grid-cols-2">
        <Side head="Then" lines={change.earlier} isMissing={kind === "new"} />
        <Side head="Now" lines={change.now} isMissing={kind === "gone"} />
      </dl>
      {action && (
        <p>
          <Button size="small" isBusy={isBusy} onClick={onRestore}>
            {action}
            <VisuallyHidden>: {[...rows, label].join(", ")}</VisuallyHidden>
          </Button>
        </p>
      )}
    </li>
  );
}

function Side({ head, lines, isMissing }: { head: string; lines: readonly string[]; isMissing: boolean }) {
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface px-4 pt-3 pb-4">
      <dt className="text-small font-semibold text-ink-2">{head}</dt>
      <dd className="mt-1 grid gap-1 text-plain whitespace-pre-wrap wrap-anywhere">
        {lines.length === 0 ? (
          <p className="text-ink-2 italic">{isMissing ? "This row was not there" : "Not provided"}</p>
        ) : (
          <p>{lines.join("\n")}</p>
        )}
      </dd>
    </div>
  );
}
