"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/browser/call";
import { restoreProposal } from "@/lib/browser/endpoints";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { wordsForBin } from "./words-for-bin";

/** Takes back a deletion from where it was made. */
export function UndoDeleting({ proposalId, onRestored }: { proposalId: ProposalId; onRestored: () => void }) {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function undo(): Promise<void> {
    setIsBusy(true);
    const reply = await call(restoreProposal, { params: { proposalId } });
    setIsBusy(false);
    if (reply.ok) onRestored();
    else setFailure(wordsForBin(reply));
  }

  return (
    <>
      <Button size="small" isBusy={isBusy} onClick={() => void undo()}>
        {isBusy ? "Restoring" : "Undo"}
      </Button>
      <span role="status" className="font-semibold text-error">
        {failure}
      </span>
    </>
  );
}
