import type { Route } from "next";
import Link from "next/link";
import type { GlossaryTerm } from "@/lib/domain/lexicon/glossary-entry";

/** The way to the meaning of each word of the trade that a question uses. */
export function PlainWords({ terms }: { terms: readonly GlossaryTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <p className="mt-3 border-t border-line pt-3">
      In plain words:{" "}
      {terms.map(({ id, word }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={`/help/glossary#${id}` as Route}>{word}</Link>
        </span>
      ))}
    </p>
  );
}
