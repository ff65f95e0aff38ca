"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { useIsLive } from "@/components/ui/live-part";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";
import { useDecisions } from "./deck-decisions";
import { SlideTitle } from "./slide-title";

/** All that the author can decide of one slide, folded away under it. */
export function SlideDecisions({ id, proposalId }: { id: string; proposalId: string }) {
  const decisions = useDecisions();
  const isLive = useIsLive();
  const line = decisions?.plan.find((one) => one.id === id);
  // Buttons that do nothing yet would be worse than none.
  if (decisions === null || line === undefined || !isLive) return null;
  const { home, isDecided, isFrame, name } = line;

  return (
    <Disclosure title={`Change “${name}”`} look="help">
      <div className="mt-1 mb-4 grid gap-4 rounded-card border border-line bg-canvas p-4">
        <SlideTitle key={line.title} line={line} onRename={decisions.rename} />
        {!isFrame && <Places line={line} />}
        <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
          {isDecided && (
            <Button look="flat" size="small" onClick={() => decisions.asSuggested(line)}>
              As Foothold suggests<span className="sr-only">: {name}</span>
            </Button>
          )}
          {home !== null && (
            <Link href={`/proposals/${proposalId}/sections/${home.sectionId}` as Route}>
              Edit in “{home.title}”<span className="sr-only">, which makes {name}</span>
            </Link>
          )}
        </p>
      </div>
    </Disclosure>
  );
}

function Places({ line }: { line: PlanLine }) {
  const decisions = useDecisions();
  if (decisions === null) return null;
  const { move, send, leaveOut, putBack, leaveFocus } = decisions;
  const { name, part } = line;
  const gone = (act: () => void) => (): void => {
    act();
    leaveFocus();
  };
  if (part === "left-out") {
    return (
      <div>
        <Button size="small" aria-label={`Put it back: ${name}`} onClick={gone(() => putBack(line))}>
          Put it back
        </Button>
      </div>
    );
  }
  const other = part === "main" ? "appendix" : "main";
  const otherName = part === "main" ? "the appendix" : "the main deck";

  return (
    <div className="flex flex-wrap gap-2">
      {part === "main" && (
        <>
          <Button size="small" aria-label={`Move “${name}” earlier`} onClick={() => move(line, -1)}>
            <Icon as={ArrowUp} size="small" /> Earlier
          </Button>
          <Button size="small" aria-label={`Move “${name}” later`} onClick={() => move(line, 1)}>
            <Icon as={ArrowDown} size="small" /> Later
          </Button>
        </>
      )}
      <Button size="small" aria-label={`Send “${name}” to ${otherName}`} onClick={gone(() => send(line, other))}>
        To {otherName}
      </Button>
      <Button size="small" aria-label={`Leave out “${name}”`} onClick={gone(() => leaveOut(line))}>
        Leave out
      </Button>
    </div>
  );
}
