import type { Route } from "next";
import Link from "next/link";
import { AnswerMark } from "@/components/questions/answer-mark";
import { classNames } from "@/components/ui/class-names";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** A fact kept in another section: read here, changed there. */
export type LinkedLine = { label: string; value: string | null; href: Route; isExample: boolean };

export function LinkedLines({ lines }: { lines: readonly LinkedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="mb-8 border-y border-line text-plain">
      {lines.map(({ label, value, href, isExample }) => (
        <div key={label} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5 last:border-b-0">
          <dt className="text-ink-2">{label}</dt>
          <dd className="flex flex-[1_1_16rem] items-baseline justify-between gap-x-4">
            <span className={classNames("min-w-0", value === null ? "text-ink-2 italic" : "font-semibold")}>
              {value ?? "Not provided"} <AnswerMark mark={isExample ? "example" : null} />
            </span>
            <Link href={href}>
              Change<VisuallyHidden>: {label}</VisuallyHidden>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
