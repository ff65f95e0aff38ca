"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/browser/call";
import { changeProposal, getProposal } from "@/lib/browser/endpoints";
import type { ProposalId } from "@/lib/domain/ids";

type StanceSwitchProps = { proposalId: ProposalId; isOn: boolean; onBeforeChange: () => void };

/** Switches notes on where people stand on or off. Off is how a proposal starts; off again deletes the notes. */
export function StanceSwitch({ proposalId, isOn, onBeforeChange }: StanceSwitchProps) {
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function change(): Promise<void> {
    setIsBusy(true);
    onBeforeChange();
    const isDone = await setStance(proposalId, !isOn);
    // The notes are deleted for good only once the answers this page holds in memory are gone as well.
    if (isDone && isOn) return window.location.reload();
    setHasFailed(!isDone);
    setIsBusy(false);
    router.refresh();
  }

  return (
    <Banner tone="private" className="mb-8">
      <p>
        <b>Private to you.</b> Never part of any version, export or link. People may ask to see notes about them: write
        what they said and need, not judgements.
      </p>
      <p>
        {isOn
          ? "You keep notes on where people stand. “Not set” is not “undecided”. Switching this off deletes those notes."
          : "Notes on where people stand are off. This is personal data about colleagues. They may ask to see it. It is deleted 30 days after the decision. It cannot be set for union, political or occupational health roles."}
      </p>
      <p className="no-print flex flex-wrap items-center gap-3">
        <Button size="small" isBusy={isBusy} onClick={() => void change()}>
          {isOn ? "Switch off and delete these notes" : "Switch on notes on where people stand"}
        </Button>
        <span role="status">{hasFailed && "That did not work. Try again"}</span>
      </p>
    </Banner>
  );
}

/** True once the server has said so. The proposal's own revision is read first: saves of sections move it. */
async function setStance(proposalId: ProposalId, stanceOn: boolean): Promise<boolean> {
  const params = { proposalId };
  const current = await call(getProposal, { params });
  if (!current.ok) return false;
  const changed = await call(changeProposal, {
    params,
    body: { stanceOn },
    revision: current.value.revision,
  });
  return changed.ok;
}
