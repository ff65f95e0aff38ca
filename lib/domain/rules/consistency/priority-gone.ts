import { makeFinding } from "../../findings/make-finding";
import { priorityNamed } from "../../start/draft-words";
import { foldCase } from "../../text/fold-case";
import type { ConsistencyRule } from "./consistency-rule";

/** A benefit goes on naming a priority that no problem serves any more. */
export const priorityGone: ConsistencyRule = {
  skipWhileBlank: ["audiences"],
  check: ({ alignment, audiences }) => {
    const priorities = alignment.needs.flatMap(({ corporateObjective }) => corporateObjective ?? []).map(foldCase);
    return audiences.benefits.flatMap(({ id, forOrganisation }) => {
      const named = priorityNamed(forOrganisation ?? "");
      if (named === null || priorities.some((priority) => foldCase(named).includes(priority))) return [];
      const place = { sectionId: "audiences", questionKey: "benefits", rowId: id, column: "forOrganisation" } as const;
      return [makeFinding("audiences.priority-gone", place)];
    });
  },
};
