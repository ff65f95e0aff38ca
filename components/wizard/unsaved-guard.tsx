"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import type { Autosave } from "@/lib/browser/autosave";
import { autosaveOf } from "@/lib/browser/autosave-of";
import type { ProposalId } from "@/lib/domain/ids";
import { SaveStatus, TROUBLE, useSaveState } from "./save-status";
import { useLeaveGuard } from "./use-leave-guard";

/** Pages that are a form say themselves how saving goes. */
const FORM_PAGE = /\/(start|people|rehearse|sections\/[^/]+)$/;

/** Keeps watch over unsaved text on every page of a proposal, and speaks of it where no form does. */
export function UnsavedGuard({ proposalId }: { proposalId: ProposalId }) {
  const [autosave, setAutosave] = useState<Autosave | null>(null);
  const pathname = usePathname();
  const { kind } = useSaveState(autosave);
  useEffect(() => setAutosave(autosaveOf(proposalId)), [proposalId]);
  useLeaveGuard(autosave);

  const waiting = autosave?.unsavedAnswers()[0]?.sectionId;
  if (!waiting || !TROUBLE.includes(kind) || FORM_PAGE.test(pathname)) return null;
  return (
    <div className="wrap no-print flex flex-wrap items-center gap-x-4 pt-3">
      <SaveStatus autosave={autosave} />
      <Link href={`/proposals/${proposalId}/sections/${waiting}`}>Go to the section</Link>
    </div>
  );
}
