"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

type ResetLinkDialogProps = { name: string; url: string; onClose: () => void };

/** Shows a link the one time it can be shown. */
export function ResetLinkDialog({ name, url, onClose }: ResetLinkDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`A password link for ${name}`}
      actions={
        <>
          <CopyButton text={url} label="Copy the link" size="normal" />
          <Button onClick={onClose}>Done</Button>
        </>
      }
    >
      <p>
        It lets whoever opens it set a new password, once, within 24 hours. Then every device that is signed in to this
        account is signed out.
      </p>
      <p className="mt-3">Copy it now: it is not shown again. A new link replaces this one.</p>
      <p className="mt-4 rounded-card border border-line bg-canvas px-4 py-3 font-mono text-plain wrap-anywhere select-all">
        {url}
      </p>
    </Dialog>
  );
}
