"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { Autosave } from "@/lib/browser/autosave";
import { changeLatest } from "@/lib/browser/change-latest";
import { untilSaved } from "@/lib/browser/until-saved";
import type { ProposalId } from "@/lib/domain/ids/record-ids";

type StanceSwitchProps = {
  proposalId: ProposalId;
  isOn: boolean;
  autosave: Autosave | null;
  /** More about what is private here. */
  children?: ReactNode;
};

/** Switches notes on where people stand on or off. Off is how a proposal starts; off again deletes the notes. */
export function StanceSwitch({ proposalId, isOn, autosave, children }: StanceSwitchProps) {
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function change(): Promise<void> {
    setIsBusy(true);
    // A save that came after the switch would build on notes that are gone.
    const isDone = (await untilSaved(autosave)) && (await changeLatest(proposalId, { stanceOn: !isOn }));
    setHasFailed(!isDone);
    setIsBusy(false);
    // This tab still knows the deleted notes and would save them again: it starts afresh.
    if (isDone && isOn) window.location.reload();
    else router.refresh();
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
          : "Notes on where people stand are off. They are personal data about colleagues, who may ask to see them. They cannot be set for union, political or occupational health roles."}
      </p>
      <p className="no-print flex flex-wrap items-center gap-3">
        <Button size="small" isBusy={isBusy} onClick={() => void change()}>
          {isOn ? "Switch off and delete these notes" : "Switch on notes on where people stand"}
        </Button>
        <span role="status">{hasFailed && "That did not work. Try again"}</span>
      </p>
      {children}
    </Banner>
  );
}
