"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { call } from "@/lib/browser/call";
import { removeLibraryEntry } from "@/lib/browser/endpoints";
import { wordsForFailure } from "@/lib/browser/send-json";

/** Takes an own entry out of what is offered, after asking. */
export function RetireEntry({ entryId, title }: { entryId: string; title: string }) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function retire(): Promise<void> {
    setIsBusy(true);
    const reply = await call(removeLibraryEntry, { params: { entryId } });
    setIsBusy(false);
    // An entry that is gone already is what was asked for.
    if (!reply.ok && reply.status !== 404) {
      setFailure(wordsForFailure(reply.status));
      return;
    }
    setIsOpen(false);
    router.refresh();
  }

  return (
    <>
      <Button look="flat" onClick={() => setIsOpen(true)}>
        Retire<VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      <Dialog
        isAlert
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={`Retire ‘${title}’?`}
        actions={
          <>
            <Button data-first-focus onClick={() => setIsOpen(false)}>
              Keep it
            </Button>
            <Button look="danger" isBusy={isBusy} onClick={() => void retire()}>
              {isBusy ? "Retiring" : "Retire the entry"}
            </Button>
          </>
        }
      >
        <p>It is offered no more. Proposals that took a copy keep it as it is.</p>
        <p role="status" className="mt-3 text-plain font-semibold text-error empty:mt-0">
          {failure}
        </p>
      </Dialog>
    </>
  );
}
