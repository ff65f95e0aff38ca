import type { Route } from "next";
import Link from "next/link";

export type SampleSection = {
  title: string;
  purpose: string;
  /** How many questions and fields of lists hold an answer. */
  answered: number;
  href: Route;
};

/** All sections of a sample in the order of the deck's argument. */
export function SampleSections({ sections }: { sections: readonly SampleSection[] }) {
  return (
    <section aria-labelledby="sections-title">
      <h2 id="sections-title" className="border-b-[1.5px] border-control pb-2">
        Its answers
      </h2>
      <ul>
        {sections.map(({ title, purpose, answered, href }) => (
          <li
            key={title}
            className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-1 py-3"
          >
            <div className="min-w-0">
              <Link href={href} className="font-semibold text-ink after:absolute after:inset-0">
                {title}
              </Link>
              <p className="text-plain text-ink-2">{purpose}</p>
            </div>
            <p className="text-small text-ink-2 tabular-nums">
              {answered} {answered === 1 ? "answer" : "answers"}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
