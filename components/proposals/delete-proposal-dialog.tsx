"use client";

import { Trash2 } from "lucide-react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Icon } from "@/components/ui/icon";
import { call } from "@/lib/browser/call";
import { removeProposal } from "@/lib/browser/endpoints";
import { wordsForFailure } from "@/lib/browser/send-json";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";

type DeleteProposalDialogProps = {
  proposalId: ProposalId;
  title: string;
  onClose: () => void;
  onDeleted: () => void;
};

/** Asks with the proposal's name, and says what becomes of it. */
export function DeleteProposalDialog({ proposalId, title, onClose, onDeleted }: DeleteProposalDialogProps) {
  async function remove(): Promise<string | null> {
    const reply = await call(removeProposal, { params: { proposalId } });
    // A proposal that is gone already is what was asked for.
    if (!reply.ok && reply.status !== 404) return wordsForFailure(reply.status);
    dropTexts(proposalId);
    onDeleted();
    return null;
  }

  return (
    <ConfirmDialog
      title={`Move ‘${title}’ to the bin?`}
      keepLabel="Keep it"
      confirmLabel={
        <>
          <Icon as={Trash2} />
          Move to the bin
        </>
      }
      busyLabel="Moving"
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        It leaves your list, and its pages and exports can no longer be opened. You can restore it from the bin for{" "}
        {BIN_DAYS} days.
      </p>
      <p className="mt-3">
        After that it is deleted for good: every answer, its earlier states and the versions you exported.
      </p>
    </ConfirmDialog>
  );
}
