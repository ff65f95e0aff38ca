import type { Route } from "next";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import type { CoachItem } from "./coach-panel";

export type Asker = { id: string; who: string; href: Route; isChosen: boolean };

type AudienceQuestionsProps = {
  /** "a finance director". */
  asker: string;
  items: readonly CoachItem[];
  /** Everybody whose questions can be shown here. */
  askers: readonly Asker[];
};

const COUNT_WORDS = ["What", "One question", "Two questions", "Three questions"] as const;

/** What one audience will ask, from the gaps that matter to it. */
export function AudienceQuestions({ asker, items, askers }: AudienceQuestionsProps) {
  return (
    <section aria-labelledby="audience-title" id="audience">
      <h2 id="audience-title">
        {COUNT_WORDS[items.length]} {asker} will ask
      </h2>
      {items.length === 0 && <p className="mt-2 text-plain text-ink-2">Nothing they care about stands open.</p>}
      <ol className="mt-3">
        {items.map(({ says, mend, href, action }) => (
          <li key={`${href} ${says}`} className="border-t border-line py-3 pl-3">
            <p className="coach-quote type-voice">{says}</p>
            <p className="mt-1 text-plain text-ink-2">{mend}</p>
            <p className="mt-1 text-plain">
              <a href={href}>{action}</a>
            </p>
          </li>
        ))}
      </ol>
      <nav aria-label="Whose questions" className="no-print border-t border-line pt-3">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-plain">
          {askers.map(({ id, who, href, isChosen }) => (
            <li key={id}>
              <Link
                href={href}
                scroll={false}
                aria-current={isChosen ? "true" : undefined}
                className={classNames("inline-block py-0.5", isChosen && "font-semibold text-ink no-underline")}
              >
                {who}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
