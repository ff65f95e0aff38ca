import { RehearseLink } from "@/components/rehearse/rehearse-link";
import { rehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import { readDraft } from "@/lib/domain/sections/registry";
import type { Workspace } from "./load-workspace";
import { rehearseHref } from "./proposal-links";

/** How far rehearsing has come, and the way to it. */
export function RehearseLine({ workspace: { proposal } }: { workspace: Workspace }) {
  const tally = rehearsalTally(readDraft(proposal.draft).objections.objections);
  return <RehearseLink tally={tally} href={rehearseHref(proposal.id)} className="mt-4" />;
}
