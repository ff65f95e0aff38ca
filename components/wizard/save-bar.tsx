import { ArrowRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Autosave } from "@/lib/browser/autosave";
import { SaveStatus } from "./save-status";

type SaveBarProps = {
  autosave: Autosave | null;
  /** Where Continue leads, in words a screen reader adds to it. */
  nextLabel: string;
  isBusy?: boolean;
  onContinue: () => void;
};

/** The save line and the one main button; they stay in sight where the window is tall and wide enough. */
export function SaveBar({ autosave, nextLabel, isBusy, onContinue }: SaveBarProps) {
  return (
    <div className="save-bar mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 sm:flex-nowrap border-t border-line bg-canvas py-3">
      <SaveStatus autosave={autosave} />
      <Button look="main" isWide isBusy={isBusy} className="shrink-0" onClick={onContinue}>
        Continue<span className="sr-only"> to {nextLabel}</span>
        <Icon as={ArrowRight} />
      </Button>
    </div>
  );
}
