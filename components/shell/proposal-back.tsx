"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";

/** One step up: from where answers are typed to the list of sections, from everywhere else to the proposals. */
export function ProposalBack({ proposalId }: { proposalId: string }) {
  const overview = `/proposals/${proposalId}` as Route;
  const pathname = usePathname();
  const isTyping = pathname === `${overview}/start` || pathname.startsWith(`${overview}/sections/`);

  if (isTyping) return <BackLink href={overview}>Back to all sections</BackLink>;
  return <BackLink href="/proposals">Proposals</BackLink>;
}
