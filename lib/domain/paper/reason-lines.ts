import { answerReasons } from "../deck/joined/answer-reasons";
import type { BuildContext } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";
import { type Line, plainLine } from "../slides/line";
import { shortClause } from "../text/short-clause";

/** The deck's reasons as lines: a figure goes before its words, the number of a place does not. */
export function reasonLines(draft: ReadDraft, context: BuildContext, most: number): Line[] {
  return answerReasons(draft, context).map(({ value, lead }, index): Line => {
    const words = shortClause(plainLine(lead), most);
    if (value === undefined || value === String(index + 1)) return words;
    return [{ text: `${value} `, strong: true }, { text: words }];
  });
}
