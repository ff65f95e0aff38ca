import { Button } from "@/components/ui/button";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";
import { useDecisions } from "./deck-decisions";

type LineProps = { line: PlanLine; isLive: boolean };

/** A slide that the meeting has no minutes for: what would leave for it is named before it is called in. */
export function SwapIn({ line, isLive }: LineProps) {
  const decisions = useDecisions();
  const { title, name } = line;
  const swap = (): void => {
    decisions?.swapIn(line);
    decisions?.leaveFocus();
  };
  return (
    <li className="border-b border-line py-2.5">
      <p className="type-voice">{title}</p>
      <p className="text-small text-ink-2">{whatLeaves(line)}</p>
      {isLive && (
        <Button size="small" className="mt-1.5" aria-label={`Tell it in the meeting: ${name}`} onClick={swap}>
          Tell it in the meeting
        </Button>
      )}
    </li>
  );
}

function whatLeaves({ leaves, hasRoom }: PlanLine): string {
  if (hasRoom) return "There is room for it.";
  return leaves === null ? "It would come on top of the others." : `“${leaves.name}” would go to the appendix for it.`;
}

/** A slide that the author left out, and the way back. */
export function LeftOut({ line, isLive }: LineProps) {
  const decisions = useDecisions();
  const putBack = (): void => {
    decisions?.putBack(line);
    decisions?.leaveFocus();
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
      <span className="type-voice text-ink-2 line-through">{line.title}</span>
      {isLive && (
        <Button size="small" aria-label={`Put it back: ${line.name}`} onClick={putBack}>
          Put it back
        </Button>
      )}
    </li>
  );
}
