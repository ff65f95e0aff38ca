import { bandOf } from "@/lib/domain/slides/risk-band";

/** A score with its word, so that the colour only repeats them. */
export function ScoreChip({ score }: { score: number }) {
  const band = bandOf(score);
  return (
    <span className={`band band-${band}`}>
      <b>{score}</b> {band}
    </span>
  );
}
