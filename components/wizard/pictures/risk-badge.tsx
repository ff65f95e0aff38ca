import { ArrowRight } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { StoredRow } from "@/lib/domain/draft/draft";
import { beforeAndAfter } from "./risk-scores";
import { ScoreChip } from "./score-chip";

/** Before and after, beside the title of a closed risk. */
export function RiskBadge({ row }: { row: StoredRow }) {
  const { before, after } = beforeAndAfter(row);
  if (before === null) return <p className="text-small text-ink-2">Not scored yet</p>;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2">
      <ScoreChip score={before} />
      <VisuallyHidden>before, </VisuallyHidden>
      {after !== null && (
        <>
          <Icon as={ArrowRight} size="small" className="text-ink-2" />
          <ScoreChip score={after} />
          <VisuallyHidden>after your controls</VisuallyHidden>
        </>
      )}
    </p>
  );
}
