import { labelOf } from "../../form/label-of";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { withoutStop } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { answerToReason, isSaid } from "./answer-to-reason";
import { refusalReasonOptions } from "./options";
import type { ContextValues } from "./schema";
import { youSaidClaims } from "./you-said-claims";

/** More than these, and the rows stand closer; shown to a room, they share its height anyway. */
const ROOMY_ROWS = 3;

/**
 * What was said and what has changed or will, where this case was refused before; whoever said it is never named.
 * Readers who did not turn it down see what was changed, and not the words in which it was refused.
 */
export function youSaidSlide(
  { earlierReasons }: Pick<ReadAnswers<ContextValues>, "earlierReasons">,
  context: BuildContext,
): Slide[] {
  const { tellsRefusal } = context.picks;
  const reasons = earlierReasons.filter((row) => (tellsRefusal ? isSaid(row) : answerToReason(row) !== null));
  if (reasons.length === 0) return [];
  const isRoomy = reasons.length <= ROOMY_ROWS && context.density === "read-ahead";
  const table = makeTable({
    caption: tellsRefusal
      ? "What was said, and what has changed or will"
      : "What has changed or will, reason by reason",
    columns: [
      { head: "About", share: 130 },
      { head: "What was said", share: 350 },
      { head: "What has changed or will", share: 400 },
    ],
    rows: reasons.map((row) => [
      labelOf(refusalReasonOptions, row.reason) ?? "Another reason",
      cell(row.said),
      cell(answerToReason(row)),
    ]),
    ...(isRoomy ? { rhythm: "roomy" as const } : {}),
  });
  const title = slideTitle({ context, facts: { reasons, tellsRefusal }, from: youSaidClaims });
  const kicker = tellsRefusal ? "What was said, and what changes" : "What changes";
  return [{ id: "you-said", part: "main", kicker, title, layout: "table", table }];
}

const cell = (text: string | null): string | null => (text === null ? null : withoutStop(text));
