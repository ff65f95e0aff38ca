import { makeFinding } from "../../findings/make-finding";
import { foldCase } from "../../text/fold-case";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import type { ChampionsValues } from "./schema";

type Part = RowOf<ReadAnswers<ChampionsValues>["governance"]>;

/** Each task has exactly one role that answers for it and at least one that does it. */
export const governanceRule: SectionRule<ChampionsValues> = ({ governance }) =>
  [...partsByTask(governance).values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || isSettled(parts)) return [];
    const place = { sectionId: "champions", questionKey: "governance", rowId: first.id, column: "part" } as const;
    return [makeFinding("champions.governance", place)];
  });

function partsByTask(governance: readonly Part[]): Map<string, Part[]> {
  const tasks = new Map<string, Part[]>();
  for (const part of governance) {
    if (part.task === null) continue;
    const task = foldCase(part.task.trim());
    tasks.set(task, [...(tasks.get(task) ?? []), part]);
  }
  return tasks;
}

function isSettled(parts: readonly Part[]): boolean {
  const count = (kind: Part["part"]): number => parts.filter(({ part, role }) => part === kind && role !== null).length;
  return count("accountable") === 1 && count("responsible") >= 1;
}
