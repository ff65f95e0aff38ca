import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The way to the pages beside this one; nothing where there is only one page. */
export function PageLinks({ older, newer }: { older: Route | null; newer: Route | null }) {
  if (older === null && newer === null) return null;
  return (
    <nav aria-label="Pages of the list" className="mt-4 flex flex-wrap justify-between gap-x-6">
      {newer !== null && (
        <Link href={newer} className="inline-flex min-h-11 items-center gap-1.5">
          <Icon as={ArrowLeft} size="small" /> Newer
        </Link>
      )}
      {older !== null && (
        <Link href={older} className="ml-auto inline-flex min-h-11 items-center gap-1.5">
          Older <Icon as={ArrowRight} size="small" />
        </Link>
      )}
    </nav>
  );
}
