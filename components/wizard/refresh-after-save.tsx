"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { autosaveOf } from "@/lib/browser/open-proposal";
import type { ProposalId } from "@/lib/domain/ids/record-ids";

/** A save this young may have been acknowledged while the page was on its way. */
const YOUNG_MS = 5_000;

/** Draws a page again where the last typing of the page before it was saved a moment too late to be in it. */
export function RefreshAfterSave({ proposalId }: { proposalId: ProposalId }) {
  const router = useRouter();

  useEffect(() => {
    const autosave = autosaveOf(proposalId);
    const state = autosave.getState();
    if (state.kind === "saved" && Date.now() - state.at.getTime() < YOUNG_MS) router.refresh();
    return autosave.onEvent((event) => {
      if (event.kind === "saved") router.refresh();
    });
  }, [proposalId, router]);

  return null;
}
