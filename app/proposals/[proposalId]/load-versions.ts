import { requirePageProposal } from "@/app/require-page-proposal";
import { listVersions } from "@/lib/db/version/list-versions";
import type { Workspace } from "./load-workspace";

const VERSIONS = 25;
const NUMBER = /^[1-9]\d{0,5}$/;

/** A page of what was exported before, newest first; `before` stands in the address and may be anything. */
export async function loadVersions(
  { proposal }: Workspace,
  before: string | string[] | undefined,
): ReturnType<typeof listVersions> {
  const path = `/proposals/${proposal.id}/export`;
  const scope = await requirePageProposal({ proposalId: proposal.id, role: "view", path });
  const isNumber = typeof before === "string" && NUMBER.test(before);
  return listVersions({ scope, limit: VERSIONS, before: isNumber ? Number(before) : undefined });
}
