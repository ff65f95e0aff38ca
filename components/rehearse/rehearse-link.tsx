import type { Route } from "next";
import Link from "next/link";
import type { RehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import { tallyWords } from "./tally-words";

type RehearseLinkProps = { tally: RehearsalTally; href: Route; className?: string };

/** The way to the cards, and how far rehearsing has come; absent while there is nothing to rehearse. */
export function RehearseLink({ tally, href, className }: RehearseLinkProps) {
  if (tally.all === 0) return null;
  return (
    <p className={className}>
      <Link href={href} className="font-semibold">
        Rehearse your answers
      </Link>{" "}
      <span className="text-ink-2">
        {tally.all === 1 ? "1 objection" : `${tally.all} objections`}: {tallyWords(tally)}.
      </span>
    </p>
  );
}
