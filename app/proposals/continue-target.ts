import type { Route } from "next";
import { fieldAnchor } from "@/lib/domain/finding";
import type { DashboardEntry } from "./read-dashboard";

/** Address and words of the next step of a proposal. */
export function continueTarget({ proposal, next }: DashboardEntry): { href: Route; label: string } {
  const home = `/proposals/${proposal.id}` as const;
  if (next.kind === "start") return { href: `${home}/start` as Route, label: "the first questions" };
  if (next.kind === "done") return { href: `${home}/deck` as Route, label: "the deck" };
  const anchor = next.questionKey ? `#${fieldAnchor({ questionKey: next.questionKey })}` : "";
  return { href: `${home}/sections/${next.section.id}${anchor}` as Route, label: next.section.title };
}
