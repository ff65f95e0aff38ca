import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { EditedTime } from "@/components/ui/edited-time";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { ListedProposal } from "./listed-proposal";

type ContinueCardProps<Href extends string> = {
  proposal: ListedProposal;
  /** Where to go on, and what that place is called. */
  next: { href: Route<Href>; label: string };
  /** The slide it has come to, small. */
  picture?: ReactNode;
};

/** The one proposal that was worked on last, with one press to go on. */
export function ContinueCard<Href extends string>({ proposal, next, picture }: ContinueCardProps<Href>) {
  const { title, sections, edited } = proposal;

  return (
    <Card
      aria-labelledby="continue-title"
      className={picture ? "grid items-center gap-6 md:grid-cols-[17rem_minmax(0,1fr)] md:gap-8" : ""}
    >
      {picture}
      <div>
        <p className="text-small font-semibold text-ink-2">Continue where you left off</p>
        <h2 id="continue-title" className="mt-2">
          {title}
        </h2>
        <p className="text-ink-2">
          Next: {next.label}. {sections.completed} of {sections.total} sections completed, edited{" "}
          <EditedTime at={edited.at} date={edited.date} isInSentence />.
        </p>
        <p className="mt-4">
          <LinkButton href={next.href} look="main" isWide>
            Continue: {next.label} <Icon as={ArrowRight} />
          </LinkButton>
        </p>
      </div>
    </Card>
  );
}
