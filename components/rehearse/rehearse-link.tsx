import type { Route } from "next";
import Link from "next/link";
import type { RehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import { tallyWords } from "./tally-words";

type RehearseLinkProps = {
  href: Route;
  /** Null beside a form, where a count would fall behind what is being typed. */
  tally: RehearsalTally | null;
  className: string;
};

/** The way to the cards, and how far rehearsing has come; absent where it is known that there is nothing to rehearse. */
export function RehearseLink({ href, tally, className }: RehearseLinkProps) {
  if (tally?.all === 0) return null;
  return (
    <p className={className}>
      <Link href={href} className="font-semibold">
        Rehearse your answers
      </Link>{" "}
      <span className="text-ink-2">{tally ? `${tallyWords(tally)}.` : "One at a time, aloud, with a clock."}</span>
    </p>
  );
}
