import { notFound } from "next/navigation";
import { requireProposal } from "@/lib/auth/require-proposal";
import type { Role, Scope } from "@/lib/domain/account/scope";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { redirectToSignIn } from "./require-page-user";

type Asked<R extends Role> = {
  /** As it stands in the address, so it may be anything. */
  proposalId: string;
  role: R;
  /** The page's own path, to come back to after signing in. */
  path: string;
};

/** Permission to show a page of one proposal. Not yours and not there look alike. */
export async function requirePageProposal<R extends Role>({ proposalId, role, path }: Asked<R>): Promise<Scope<R>> {
  const id = proposalIdSchema.safeParse(proposalId);
  if (!id.success) notFound();
  const scope = await requireProposal(id.data, role);
  if (scope.ok) return scope.value;
  return scope.code === "unauthorized" ? redirectToSignIn(path) : notFound();
}
