import type { Route } from "next";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";

/** Own entries that cannot be read, each with the way to its page; nothing where all can. */
export function DamagedEntries({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Banner tone="error" className="mb-6">
      <p>Some of your own entries are damaged and cannot be read. All others work.</p>
      <ul>
        {ids.map((id, place) => (
          <li key={id}>
            <Link href={`/library/${id}` as Route}>Damaged entry {place + 1}</Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
