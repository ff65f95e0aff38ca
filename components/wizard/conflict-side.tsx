import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type ConflictSideProps = {
  head: string;
  lines: readonly string[];
  /** One side took the whole row out. */
  isRemoved: boolean;
  /** Which answer this is, in words. */
  about: string;
  action: string;
  isChosen: boolean;
  onChoose: () => void;
};

export function ConflictSide({ head, lines, isRemoved, about, action, isChosen, onChoose }: ConflictSideProps) {
  return (
    <div className="flex min-w-0 flex-col rounded-card border border-line bg-surface px-4 pt-3 pb-4">
      <p className="text-small font-semibold text-ink-2">{head}</p>
      <div className="mt-1 mb-4 grid flex-1 content-start gap-1 text-plain whitespace-pre-wrap">
        {lines.length === 0 ? (
          <p className="text-ink-2 italic">{isRemoved ? "Removed" : "Not provided"}</p>
        ) : (
          <p className="wrap-anywhere">{lines.join("\n")}</p>
        )}
      </div>
      <Button onClick={onChoose} aria-pressed={isChosen}>
        {action}
        <VisuallyHidden>: {about}</VisuallyHidden>
      </Button>
    </div>
  );
}
