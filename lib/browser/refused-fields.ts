import type { Answers, StoredValue } from "@/lib/domain/draft/draft";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { findOwn } from "@/lib/domain/text/find-own";

/** One field the server would not keep: the question it belongs to, the anchor it stands at, and why. */
export type RefusedField = { questionKey: string; anchor: string; message: string };

const STEP = /\.?([^.[\]]+)|\[(\d+)\]/g;

/** The fields a refusal names, found again among the answers that were sent; what it says of the whole body is left out. */
export function refusedFields(fields: readonly FieldProblem[], answers: Answers): RefusedField[] {
  return fields.flatMap(({ path, message }) => {
    const [root, questionKey, ...inner] = stepsOf(path);
    if (root !== "answers" || typeof questionKey !== "string" || !Object.hasOwn(answers, questionKey)) return [];
    const anchor = anchorOf(questionKey, inner, findOwn(answers, questionKey) ?? null);
    return [{ questionKey, anchor, message: message.replace(/\.$/, "") }];
  });
}

/** `answers.needs[0].title` as its steps: names, and places in lists. */
const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(STEP)].map(([, name, place]) => (place === undefined ? String(name) : Number(place)));

/** As far as rows can be told by their ids; a fault of a row, or of what is no row, stands at what holds it. */
function anchorOf(questionKey: string, steps: readonly (string | number)[], value: StoredValue): string {
  let anchor = `q-${questionKey}`;
  let list = value;
  for (let at = 0; at + 1 < steps.length; at += 2) {
    const row = Array.isArray(list) ? list[Number(steps[at])] : undefined;
    if (typeof row !== "object" || row === null || Array.isArray(row) || typeof row.id !== "string") return anchor;
    const column = String(steps[at + 1]);
    anchor = `${anchor}-${row.id}-${column}`;
    list = findOwn(row, column) ?? null;
  }
  return anchor;
}
