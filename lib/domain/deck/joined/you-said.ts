import type { BuildContext } from "../../build-context";
import { answerToReason, type EarlierReason } from "../../sections/context/answer-to-reason";
import { refusalReasonOptions } from "../../sections/context/options";
import type { ReadDraft } from "../../sections/registry";
import { numberWord } from "../../text/number-words";
import { capitalise, withoutStop } from "../../text/sentence";
import { labelOf } from "../label-of";
import { makeTable } from "../make-table";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";
import type { TitleKey } from "../title-keys";

/** A reason given when the case was decided before, and what answers it; `did` null while nothing does. */
type AnsweredReason = { about: string | null; said: string | null; did: string | null };

/** More than these, and the rows stand closer; shown to a room, they share its height anyway. */
const ROOMY_ROWS = 3;

/** "You said, we did", where this case was refused before; whoever said it is never named. */
export const youSaidSlide = ({ context: { earlierReasons } }: ReadDraft, context: BuildContext): Slide[] =>
  answeredSlide(earlierReasons.filter(isSaid).map(answeredReason), context);

const isSaid = ({ reason, said }: EarlierReason): boolean => reason !== null || said !== null;

const answeredReason = (row: EarlierReason): AnsweredReason => ({
  about: labelOf(refusalReasonOptions, row.reason),
  said: row.said,
  did: answerToReason(row),
});

/** The slide for reasons wherever they were recorded; none, no slide. */
function answeredSlide(reasons: readonly AnsweredReason[], context: BuildContext): Slide[] {
  if (reasons.length === 0) return [];
  const isRoomy = reasons.length <= ROOMY_ROWS && context.density === "read-ahead";
  const table = makeTable({
    caption: "What was said, and what we did about it",
    columns: [
      { head: "About", share: 130 },
      { head: "You said", share: 350 },
      { head: "We did", share: 400 },
    ],
    rows: reasons.map(({ about, said, did }) => [
      about ?? "Another reason",
      said === null ? null : cell(said),
      did === null ? null : cell(did),
    ]),
    ...(isRoomy ? { rhythm: "roomy" as const } : {}),
  });
  const title = slideTitle({
    context,
    candidates: [{ key: titleKey(reasons), words: { count: numberWord(reasons.length) } }],
  });
  return [{ id: "you-said", part: "main", kicker: "You said, we did", title, layout: "table", table }];
}

const cell = (text: string): string => withoutStop(capitalise(text));

/** A title never claims an answer that is not there. */
function titleKey(reasons: readonly AnsweredReason[]): TitleKey {
  const isAnswered = reasons.every(({ did }) => did !== null);
  if (reasons.length === 1) return isAnswered ? "you-said.one" : "you-said.one-open";
  return isAnswered ? "you-said" : "you-said.open";
}
