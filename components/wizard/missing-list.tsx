import type { Route } from "next";
import Link from "next/link";
import { Card } from "@/components/ui/card";

export type MissingItem = { href: Route; label: string; sectionTitle: string };

/** What has no answer yet. Nothing here stops anybody. */
export function MissingList({ items, isDraft }: { items: readonly MissingItem[]; isDraft: boolean }) {
  if (items.length === 0) return null;
  return (
    <Card aria-labelledby="missing-title" className="mb-10">
      <h2 id="missing-title" className="type-h3">
        What is missing
      </h2>
      <p className="text-plain text-ink-2">
        {items.length} {items.length === 1 ? "thing" : "things"}. None of them stops you
        {isDraft ? "; until it is final, the word Draft stands on every page." : "."}
      </p>
      <ul className="mt-3 grid list-disc gap-1 pl-5 text-plain marker:text-control">
        {items.map(({ href, label, sectionTitle }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>, in {sectionTitle}
          </li>
        ))}
      </ul>
    </Card>
  );
}
