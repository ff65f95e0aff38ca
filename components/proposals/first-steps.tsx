import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { StartingPoint } from "./starting-point";

type FirstStepsProps = {
  examples: readonly StartingPoint[];
  /** A real slide, so that the first thing seen is what comes out. */
  picture: ReactNode;
};

/** What a dashboard without proposals shows: where to begin, and what comes of it. */
export function FirstSteps({ examples, picture }: FirstStepsProps) {
  return (
    <div className="grid gap-12">
      <Card aria-labelledby="own-case" className="grid items-center gap-6 md:grid-cols-2 lg:gap-12 lg:p-8">
        {picture}
        <div className="grid justify-items-start gap-2">
          <h2 id="own-case">Your own case</h2>
          <p className="text-ink-2">
            Short questions, one at a time, with an example under each. About 25 minutes for a first deck, and you can
            stop whenever you like.
          </p>
          <LinkButton href="/proposals/new" look="main" isWide className="mt-3">
            Start with 18 questions <Icon as={ArrowRight} />
          </LinkButton>
        </div>
      </Card>
      <section aria-labelledby="examples">
        <h2 id="examples">Or change a finished example</h2>
        <ul className="mt-4 grid gap-4 md:grid-cols-3">
          {examples.map((example) => (
            <ExampleCard key={example.from} example={example} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ExampleCard({ example }: { example: StartingPoint }) {
  return (
    <li className="flex flex-col rounded-card border border-line bg-surface p-5 sm:p-6">
      <h3>{example.label}</h3>
      <p className="mt-2 mb-4 text-plain text-ink-2">{example.about}</p>
      <Link
        href={`/proposals/new?from=${encodeURIComponent(example.from)}` as Route}
        className="mt-auto inline-flex min-h-11 items-center gap-1.5"
      >
        Start from this example <Icon as={ArrowRight} size="small" />
      </Link>
    </li>
  );
}
