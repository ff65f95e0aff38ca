"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { call } from "@/lib/browser/call";
import { removeProposal } from "@/lib/browser/endpoints";
import { wordsForFailure } from "@/lib/browser/send-json";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import type { ProposalId } from "@/lib/domain/ids";

type DeleteProposalDialogProps = {
  proposalId: ProposalId;
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onDeleted: () => void;
};

/** Asks with the proposal's name. The safe way out is first and has the focus. */
export function DeleteProposalDialog({ proposalId, title, isOpen, onClose, onDeleted }: DeleteProposalDialogProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function remove(): Promise<void> {
    setIsBusy(true);
    const reply = await call(removeProposal, { params: { proposalId } });
    setIsBusy(false);
    // A proposal that is gone already is what was asked for.
    if (!reply.ok && reply.status !== 404) {
      setFailure(wordsForFailure(reply.status));
      return;
    }
    dropTexts(proposalId);
    onDeleted();
  }

  return (
    <Dialog
      isAlert
      isOpen={isOpen}
      onClose={onClose}
      title={`Delete ‘${title}’?`}
      actions={
        <>
          <Button data-first-focus onClick={onClose}>
            Keep it
          </Button>
          <Button look="danger" isBusy={isBusy} onClick={() => void remove()}>
            <Icon as={Trash2} />
            {isBusy ? "Deleting" : "Delete the proposal"}
          </Button>
        </>
      }
    >
      <p>It leaves your list, and its pages and exports can no longer be opened.</p>
      <p className="mt-3 text-plain text-ink-2">
        You may need its answers again?{" "}
        <a href={`/api/v1/proposals/${proposalId}/data`} download>
          Download the data file first
        </a>
        .
      </p>
      <p role="status" className="mt-3 text-plain font-semibold text-error empty:mt-0">
        {failure}
      </p>
    </Dialog>
  );
}
