import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SampleChoice } from "./starting-point";

type FirstStepsProps = {
  samples: readonly SampleChoice[];
  /** A real slide, so that the first thing seen is what comes out. */
  picture: ReactNode;
};

/** What a dashboard without proposals shows: where to begin, and what comes of it. */
export function FirstSteps({ samples, picture }: FirstStepsProps) {
  return (
    <div className="grid gap-12">
      <Card aria-labelledby="own-case" className="grid items-center gap-6 md:grid-cols-2 lg:gap-12 lg:p-8">
        {picture}
        <div className="grid justify-items-start gap-2">
          <h2 id="own-case">Your own case</h2>
          <p className="text-ink-2">
            18 short questions on two screens, each with help and an example. About 25 minutes for a first deck, and you
            can stop whenever you like.
          </p>
          <LinkButton href="/proposals/new" look="main" isWide className="mt-3">
            Start with 18 questions <Icon as={ArrowRight} />
          </LinkButton>
        </div>
      </Card>
      <section aria-labelledby="samples">
        <h2 id="samples">Or explore a finished sample</h2>
        <ul className="mt-4 grid gap-4 md:grid-cols-3">
          {samples.map((sample) => (
            <SampleCard key={sample.id} sample={sample} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function SampleCard({ sample }: { sample: SampleChoice }) {
  return (
    <li className="flex flex-col rounded-card border border-line bg-surface p-5 sm:p-6">
      <h3>{sample.title}</h3>
      <p className="mt-2 mb-4 text-plain text-ink-2">{sample.about}</p>
      <Link
        href={`/proposals/samples/${sample.id}` as Route}
        className="mt-auto inline-flex min-h-11 items-center gap-1.5"
      >
        Explore<VisuallyHidden> “{sample.title}”</VisuallyHidden> <Icon as={ArrowRight} size="small" />
      </Link>
    </li>
  );
}
