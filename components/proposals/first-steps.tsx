import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { BLANK, type StartingPoint } from "./starting-point";

type FirstStepsProps = {
  examples: readonly StartingPoint[];
  /** A real slide, so that the first thing seen is what comes out. */
  picture?: ReactNode;
};

/** What a dashboard without proposals shows: where to begin, and what comes of it. */
export function FirstSteps({ examples, picture }: FirstStepsProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-[2.1fr_1fr]">
      <section
        aria-labelledby="start-own"
        className="grid items-center gap-6 rounded-card border-[1.5px] border-control bg-surface p-6 lg:gap-10 lg:p-8 xl:grid-cols-[1.5fr_1fr]"
      >
        {picture}
        <div className="grid justify-items-start gap-2">
          <h2 id="start-own" className="type-h3">
            Your own case
          </h2>
          <p className="text-ink-2">{BLANK.about}</p>
          <LinkButton href="/proposals/new" look="main" className="mt-2">
            Start with 18 questions <Icon as={ArrowRight} />
          </LinkButton>
        </div>
      </section>
      <ul className="grid gap-4">
        {examples.map((example) => (
          <li key={example.from} className="rounded-card border-[1.5px] border-control bg-surface p-6">
            <h2 className="type-h3">{example.label}</h2>
            <p className="mt-2 text-ink-2">{example.about}</p>
            <Link
              href={`/proposals/new?from=${encodeURIComponent(example.from)}` as Route}
              className="mt-3 inline-flex items-center gap-1.5"
            >
              Start from this example <Icon as={ArrowRight} size="small" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
