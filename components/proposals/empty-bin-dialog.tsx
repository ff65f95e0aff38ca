"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/browser/call";
import { emptyBin } from "@/lib/browser/endpoints";
import { wordsForFailure } from "@/lib/browser/send-json";

type EmptyBinDialogProps = {
  count: number;
  /** ISO: when the newest of them was deleted. What lands in the bin after that stays. */
  upTo: string;
  onClose: () => void;
  onEmptied: () => void;
};

export function EmptyBinDialog({ count, upTo, onClose, onEmptied }: EmptyBinDialogProps) {
  const things = count === 1 ? "the proposal" : `all ${count} proposals`;

  async function empty(): Promise<string | null> {
    const reply = await call(emptyBin, { params: {}, body: { upTo } });
    if (!reply.ok) return wordsForFailure(reply.status);
    onEmptied();
    return null;
  }

  return (
    <ConfirmDialog
      title="Empty the bin?"
      keepLabel="Keep them in the bin"
      confirmLabel="Empty the bin"
      busyLabel="Emptying"
      onConfirm={empty}
      onClose={onClose}
    >
      <p>
        This deletes {things} in the bin for good, with every answer, its earlier states and the versions you exported.
        Nobody can bring them back from here.
      </p>
    </ConfirmDialog>
  );
}
