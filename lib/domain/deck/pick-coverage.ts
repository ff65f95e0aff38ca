import type { ReadDraft } from "../sections/registry";

/** How many of the departments affected have somebody we know there, and at how many of three levels; null without departments. */
export function pickCoverage({ departmentsAffected, people }: ReadDraft["champions"]) {
  if (departmentsAffected.length === 0) return null;
  const known = people.filter(({ relation }) => relation === "knows" || relation === "close");
  const departments = departmentsAffected.filter(({ id }) => known.some(({ dept }) => dept?.rowId === id));
  const levels = new Set(known.flatMap(({ level }) => (level === null ? [] : [level])));
  return { departments: departments.length, levels: levels.size };
}
