"use client";

import { Undo2 } from "lucide-react";
import { createContext, type ReactNode, useContext, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { ConflictPanels } from "@/components/wizard/conflict-panels";
import { SaveStatus } from "@/components/wizard/save-status";
import type { SectionSetting } from "@/components/wizard/section-setting";
import { type DecisionsGiven, type DeckDecisions, useDeckDecisions } from "./use-deck-decisions";

type Shared = DeckDecisions & {
  /** Goes to the foot of the page, where the change can be undone: for a button that its own press takes away. */
  leaveFocus: () => void;
};

const Decisions = createContext<Shared | null>(null);

/** What the author can decide on this page; null where a deck is only shown. */
export const useDecisions = (): Shared | null => useContext(Decisions);

type DeckDecisionsProps = DecisionsGiven & {
  setting: Pick<SectionSetting, "locale" | "currency" | "references">;
  children: ReactNode;
};

/** Around a deck of which the author decides: whatever is changed inside is saved, told and undone here. */
export function DeckDecisionsPart({ setting, children, ...given }: DeckDecisionsProps) {
  const decisions = useDeckDecisions(given);
  const { autosave, said, canUndo, undo } = decisions;
  const bar = useRef<HTMLElement>(null);

  return (
    <Decisions.Provider value={{ ...decisions, leaveFocus: () => bar.current?.focus() }}>
      <ConflictPanels proposalId={given.proposalId} autosave={autosave} setting={setting} />
      {children}
      <section
        ref={bar}
        tabIndex={-1}
        aria-label="What you changed last"
        className={
          said === ""
            ? "sr-only"
            : "save-bar mt-8 flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line bg-canvas py-2"
        }
      >
        <p role="status" className="min-w-0 grow text-plain">
          {said}
        </p>
        <SaveStatus autosave={autosave} />
        {canUndo && (
          <Button size="small" onClick={undo}>
            <Icon as={Undo2} size="small" /> Undo
          </Button>
        )}
      </section>
    </Decisions.Provider>
  );
}
