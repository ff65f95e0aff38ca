import { labelOf } from "../../form/label-of";
import type { Block, Cell } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { withoutStop } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { answerToReason, type EarlierReason, isSaid } from "./answer-to-reason";
import { refusalReasonOptions } from "./options";
import type { ContextValues } from "./schema";
import { youSaidClaims } from "./you-said-claims";

/** More than these, and the rows stand closer. */
const MOST_ROOMY = 4;

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
  const title = slideTitle({ context, facts: { reasons, tellsRefusal }, from: youSaidClaims });
  const kicker = tellsRefusal ? "What was said, and what changes" : "What changes";
  const [first, ...others] = reasons;
  if (first === undefined) return [];
  const parts = others.length === 0 ? pair(first, context) : [must("main", ledger(reasons, context))];
  return [{ id: "you-said", part: "main", kicker, title, layout: "message", parts }];
}

const aboutWords = ({ reason }: EarlierReason): string => labelOf(refusalReasonOptions, reason) ?? "Another reason";

/** A single reason, large: what was said beside what came of it. */
function pair(row: EarlierReason, { picks: { tellsRefusal } }: BuildContext): MessagePart[] {
  const answer = cell(row.change ?? row.unchangedBecause) ?? "No answer yet";
  const said = tellsRefusal ? cell(row.said) : null;
  const heads = { true: "What has changed", false: "Not changed, because", null: "What has changed or will" };
  const about = aboutWords(row);
  return [
    ...(said === null ? [] : [must("main", { kind: "quote", text: said, by: about }, "What was said")]),
    must(said === null ? "main" : "side", { kind: "paragraph", role: "lead", text: answer }, heads[`${row.isChanged}`]),
  ];
}

const must = (place: MessagePart["place"], block: Block, heading?: string): MessagePart => ({
  need: "must",
  place,
  ...(heading === undefined ? {} : { heading }),
  block,
});

/** Reason by reason; the state has its own column, so that the answer need not say it. */
function ledger(reasons: readonly EarlierReason[], { picks: { tellsRefusal }, density }: BuildContext): Block {
  return makeTable({
    caption: tellsRefusal
      ? "What was said, and what has changed or will"
      : "What has changed or will, reason by reason",
    columns: [
      { head: "About", share: 90 },
      { head: "What was said", share: 325 },
      { head: "What has changed or will, or why not", share: 325 },
      { head: "So far", share: 140 },
    ],
    rows: reasons.map((row) => [
      aboutWords(row),
      tellsRefusal ? cell(row.said) : null,
      cell(row.change ?? row.unchangedBecause),
      stateOf(row),
    ]),
    // What is shown to a room is set larger already, and all reasons have to stand together.
    rhythm: reasons.length <= MOST_ROOMY && density === "read-ahead" ? "roomy" : "dense",
  });
}

/** Only where the author said so: a change that was typed alone may still be ahead. */
function stateOf({ isChanged, change, unchangedBecause }: EarlierReason): Cell | null {
  if (change !== null) return isChanged === true ? { text: "Changed", tone: "on-track" } : null;
  return unchangedBecause === null ? "No answer yet" : { text: "Not changed", tone: "watch" };
}

const cell = (text: string | null): string | null => (text === null ? null : withoutStop(text));
