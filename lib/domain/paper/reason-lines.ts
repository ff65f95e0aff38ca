import { answerReasons, firstLinkedNeed } from "../deck/joined/answer-reasons";
import type { BuildContext } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";
import { type Line, plainLine } from "../slides/line";
import { shortClause } from "../text/short-clause";

/**
 * The deck's reasons as lines: a figure goes before its words, the number of a place does not. The problem in its own
 * words is no reason here, as a paper has said it in a sentence before.
 */
export function reasonLines(draft: ReadDraft, context: BuildContext, most: number): Line[] {
  const problem = firstLinkedNeed(draft.alignment)?.problemNow ?? null;
  return answerReasons(draft, context).flatMap(({ value, lead }, index): Line[] => {
    if (lead === problem) return [];
    const words = shortClause(plainLine(lead), most);
    if (value === undefined || value === String(index + 1)) return [words];
    return [[{ text: `${value} `, strong: true }, { text: words }]];
  });
}
