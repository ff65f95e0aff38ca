import { RehearseLink } from "@/components/rehearse/rehearse-link";
import { rehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import { readDraft } from "@/lib/domain/sections/registry";
import type { Workspace } from "./load-workspace";
import { rehearseHref } from "./proposal-links";

type RehearseLineProps = { workspace: Workspace; className: string };

/** The way from a page of the proposal to the rehearsal of its objections. */
export function RehearseLine({ workspace: { proposal }, className }: RehearseLineProps) {
  const tally = rehearsalTally(readDraft(proposal.draft).objections.objections);
  return <RehearseLink tally={tally} href={rehearseHref(proposal.id)} className={className} />;
}
