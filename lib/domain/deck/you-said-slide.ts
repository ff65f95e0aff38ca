import type { BuildContext } from "../build-context";
import { numberWord } from "../text/number-words";
import { makeTable } from "./make-table";
import type { Slide } from "./slide";
import { slideTitle } from "./slide-title";

/** A reason given when the case was decided before, and the change that answers it, or why nothing was changed. */
export type AnsweredReason = { said: string; did: string };

const MAX_ROWS = 5;

/** "You said, we did", where this case was decided before; whoever said it is never named. */
export function youSaidSlide(reasons: readonly AnsweredReason[], context: BuildContext): Slide[] {
  const shown = reasons.slice(0, MAX_ROWS);
  if (shown.length === 0) return [];
  const table = makeTable({
    caption: "What was said, and what we did about it",
    columns: [
      { head: "You said", share: 400 },
      { head: "We did", share: 480 },
    ],
    rows: shown.map(({ said, did }) => [said, did]),
    rhythm: "roomy",
  });
  const key = shown.length === 1 ? "you-said.one" : "you-said";
  const title = slideTitle({ context, candidates: [{ key, words: { count: numberWord(shown.length) } }] });
  return [{ id: "you-said", part: "main", kicker: "You said, we did", title, layout: "table", table }];
}
