import type { ReactNode } from "react";
import type { Tone } from "@/lib/domain/slides/block";
import type { Line } from "@/lib/domain/slides/line";
import { toneSign } from "../../charts/tone-sign";
import type { ScoreWords } from "../../sheet/slide-words";
import { DrawingView } from "../drawing-view";
import { LineView } from "../line-view";

/** The tone is a chip or a sign beside the word, never in its place. */
export function ToneView({ tone, line, score }: { tone: Tone; line: Line; score: ScoreWords | null }): ReactNode {
  if (score) {
    return (
      <>
        <span className={`s-chip s-${tone}`}>{score.score}</span> {score.word}
      </>
    );
  }
  return (
    <>
      <DrawingView drawing={toneSign(tone)} label={null} /> <LineView line={line} />
    </>
  );
}
