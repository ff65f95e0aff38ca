"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LivePart } from "@/components/ui/live-part";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { DuplicateDialog } from "./duplicate-dialog";

/** The way from one proposal to the next one like it. */
export function UseAgain({ proposalId, title }: { proposalId: ProposalId; title: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section aria-labelledby="use-again">
      <h2 id="use-again">Use these answers again</h2>
      <p className="mt-2 mb-4 text-plain text-ink-2">For another meeting, or to try a smaller step beside this one.</p>
      <LivePart>
        <Button onClick={() => setIsOpen(true)}>
          <Icon as={Copy} /> Duplicate
        </Button>
      </LivePart>
      {isOpen && <DuplicateDialog proposalId={proposalId} title={title} isOpen onClose={() => setIsOpen(false)} />}
    </section>
  );
}
