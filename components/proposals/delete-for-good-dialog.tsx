"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/browser/call";
import { deleteForGood } from "@/lib/browser/endpoints";
import type { BinnedProposal } from "./binned-proposal";
import { wordsForBin } from "./words-for-bin";

type DeleteForGoodDialogProps = { proposal: BinnedProposal; onClose: () => void; onDeleted: () => void };

/** Asks before the one step that nobody can take back. */
export function DeleteForGoodDialog({ proposal: { id, title }, onClose, onDeleted }: DeleteForGoodDialogProps) {
  async function remove(): Promise<string | null> {
    const reply = await call(deleteForGood, { params: { proposalId: id } });
    // One that is not there may just as well have been restored in another tab: nothing is claimed of it.
    if (!reply.ok) return wordsForBin(reply);
    onDeleted();
    return null;
  }

  return (
    <ConfirmDialog
      title={`Delete ‘${title}’ for good?`}
      keepLabel="Keep it in the bin"
      confirmLabel="Delete for good"
      busyLabel="Deleting"
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        Every answer, its earlier states and the versions you exported are deleted now. Nobody can bring them back from
        here.
      </p>
      <p className="mt-3 text-plain text-ink-2">
        You may need its answers again? Restore it first and download its data file.
      </p>
    </ConfirmDialog>
  );
}
