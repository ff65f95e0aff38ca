import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

type ContinueCardProps<Href extends string> = {
  title: string;
  /** Where to go on, and what that place is called. */
  next: { href: Route<Href>; label: string };
  /** How far it is, in numbers: "9 of 13 sections completed, edited today at 14:02". */
  progress: string;
};

/** The one proposal that was worked on last, with one press to go on. */
export function ContinueCard<Href extends string>({ title, next, progress }: ContinueCardProps<Href>) {
  return (
    <Card aria-labelledby="continue-title">
      <p className="text-small font-semibold text-ink-2">Continue where you left off</p>
      <h2 id="continue-title" className="mt-2">
        {title}
      </h2>
      <p className="text-ink-2">
        Next: {next.label}. {progress}
      </p>
      <p className="mt-4">
        <LinkButton href={next.href} look="main" isWide>
          Continue: {next.label} <Icon as={ArrowRight} />
        </LinkButton>
      </p>
    </Card>
  );
}
