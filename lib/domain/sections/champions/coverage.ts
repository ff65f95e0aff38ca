import type { Reference } from "../../question";
import { countTicks, type InfluenceFacts, isInfluential } from "./influence";
import type { Level, Relation } from "./schema";

type Person = InfluenceFacts & {
  dept: Reference | null;
  level: Level | null;
  relation: Relation | null;
  support: number | null;
};
type Given = {
  departmentsAffected: readonly { id: string; name: string | null }[];
  people: readonly Person[];
};

export type Coverage = {
  /** Departments affected with at least one champion. */
  covered: number;
  of: number;
  /** Names of the others; one without a name is left out. */
  uncovered: readonly string[];
  /** Levels with a champion, of three. */
  levels: number;
};

/** In how many departments, and at how many levels, somebody helps. null while no department is named. */
export function championCoverage({ departmentsAffected, people }: Given): Coverage | null {
  if (departmentsAffected.length === 0) return null;
  const champions = people.filter(isChampion);
  const isCovered = (id: string): boolean => champions.some(({ dept }) => dept?.rowId === id);
  const levels = champions.map(({ level }) => level).filter((level) => level !== null);
  return {
    covered: departmentsAffected.filter(({ id }) => isCovered(id)).length,
    of: departmentsAffected.length,
    uncovered: departmentsAffected.flatMap(({ id, name }) => (isCovered(id) || name === null ? [] : [name])),
    levels: new Set(levels).size,
  };
}

/** Somebody others listen to, by rank or by trust, whom you know, and who is not known to be undecided or against. */
function isChampion(person: Person): boolean {
  const isKnown = person.relation === "knows" || person.relation === "close";
  const isHeard = isInfluential(person) || countTicks(person) > 0;
  return isKnown && isHeard && (person.support === null || person.support >= 1);
}
