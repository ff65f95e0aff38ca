import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { HistoryLine } from "@/lib/domain/history/group-revisions";
import { causeWords } from "./cause-words";
import { VersionTime } from "./version-time";

/** One line of a history, with the questions in which it differs from what the section says now. */
export type VersionLine = HistoryLine & { href: Route; isNow: boolean; differsIn: readonly string[] };

const MOST_NAMED = 3;

export function VersionList({ lines, locale }: { lines: readonly VersionLine[]; locale: string }) {
  return (
    <ol className="border-t border-line">
      {lines.map((line) => (
        <li key={line.revision} className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[1fr_auto]">
          <div className="grid min-w-0 gap-1">
            <p className="flex flex-wrap items-center gap-x-3 font-semibold">
              <VersionTime at={line.savedAt} locale={locale} />
              {line.isNow && <Tag tone="ok">Now</Tag>}
              {line.cause === "left-out" && <Tag tone="warn">Not chosen</Tag>}
            </p>
            <p className="text-plain text-ink-2">
              {causeWords(line.cause, line.by)}
              {line.saves > 1 && `, ${line.saves} saves`}
            </p>
            {!line.isNow && <p className="text-plain">{differenceWords(line.differsIn)}</p>}
          </div>
          {!line.isNow && line.differsIn.length > 0 && (
            <p className="self-center text-plain">
              <Link href={line.href} className="inline-flex min-h-11 items-center">
                Compare and restore
                <VisuallyHidden>
                  : <VersionTime at={line.savedAt} locale={locale} />
                </VisuallyHidden>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function differenceWords(questions: readonly string[]): string {
  if (questions.length === 0) return "Says the same as now";
  const named = questions.slice(0, MOST_NAMED).map((label) => `“${label}”`);
  const more = questions.length - named.length;
  return `Differs from now in ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
