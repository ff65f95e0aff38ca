"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  title: string;
  /** The safe way out, first and with the focus. */
  keepLabel: string;
  confirmLabel: ReactNode;
  busyLabel: string;
  /** Does it. Gives back words only where it could not; then the dialog stays open and says them. */
  onConfirm: () => Promise<string | null>;
  onClose: () => void;
  /** What happens, in plain words. */
  children: ReactNode;
};

/**
 * Asks before something is taken away. Open as long as it is in the page. Once confirmed, it stays until the answer is
 * there: closing it would look like stopping what can no longer be stopped.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, keepLabel, confirmLabel, busyLabel, onConfirm, onClose, children } = props;
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function confirm(): Promise<void> {
    setIsBusy(true);
    setFailure(await onConfirm());
    setIsBusy(false);
  }

  return (
    <Dialog
      isAlert
      isOpen
      isHeld={isBusy}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button data-first-focus isBusy={isBusy} onClick={onClose}>
            {keepLabel}
          </Button>
          <Button look="danger" isBusy={isBusy} onClick={() => void confirm()}>
            {isBusy ? busyLabel : confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      <p role="status" className="mt-3 text-plain font-semibold text-error empty:mt-0">
        {failure}
      </p>
    </Dialog>
  );
}
