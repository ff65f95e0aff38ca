import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

type Step = { title: string; href: Route };

/** From one section of a sample to the next, and back. */
export function SampleSteps({ before, after }: { before: Step | null; after: Step | null }) {
  return (
    <nav aria-label="Sections" className="mt-8 flex flex-wrap justify-between gap-x-6 gap-y-2">
      {before && (
        <Link href={before.href} className="inline-flex min-h-11 items-center gap-1.5">
          <Icon as={ArrowLeft} size="small" />
          {before.title}
        </Link>
      )}
      {after && (
        <Link href={after.href} className="ml-auto inline-flex min-h-11 items-center gap-1.5">
          {after.title}
          <Icon as={ArrowRight} size="small" />
        </Link>
      )}
    </nav>
  );
}
