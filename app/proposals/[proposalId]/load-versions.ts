import { requirePageProposal } from "@/app/require-page-proposal";
import { listVersions, type VersionRecord } from "@/lib/db/version/list-versions";
import type { Workspace } from "./load-workspace";

/** What was exported before, newest first. */
export async function loadVersions({ proposal }: Workspace): Promise<VersionRecord[]> {
  const path = `/proposals/${proposal.id}/export`;
  return listVersions({ scope: await requirePageProposal({ proposalId: proposal.id, role: "view", path }) });
}
