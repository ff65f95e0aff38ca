import type { Reference } from "../../question";
import { findWord } from "../../text/find-word";
import { commsWords } from "./comms-words";
import { countTicks, type InfluenceFacts, isInfluential } from "./influence";
import type { Level, Relation } from "./schema";

type Person = InfluenceFacts & {
  dept: Reference | null;
  level: Level | null;
  relation: Relation | null;
  support: number | null;
  interest: number | null;
};
type Department = { id: string; name: string | null };
type Given = {
  departmentsAffected: readonly Department[];
  people: readonly Person[];
};

export type Coverage = {
  /** Departments affected with at least one champion. */
  covered: number;
  of: number;
  /** Names of the others; one without a name is left out. */
  uncovered: readonly string[];
  /** Levels with a champion in those departments, of three. */
  levels: number;
};

/** In how many departments, and at how many levels, somebody helps. null while no department is named. */
export function championCoverage({ departmentsAffected, people }: Given): Coverage | null {
  if (departmentsAffected.length === 0) return null;
  const champions = people.filter((person) => isChampion(person) && isAmong(departmentsAffected, person));
  const isCovered = ({ id, name }: Department): boolean =>
    isOwnTeam(name) || champions.some(({ dept }) => dept?.rowId === id);
  return {
    covered: departmentsAffected.filter(isCovered).length,
    of: departmentsAffected.length,
    uncovered: departmentsAffected.flatMap((one) => (isCovered(one) || one.name === null ? [] : [one.name])),
    levels: new Set(champions.flatMap(({ level }) => (level === null ? [] : [level]))).size,
  };
}

const isAmong = (departments: readonly Department[], { dept }: Person): boolean =>
  departments.some(({ id }) => id === dept?.rowId);

/** Communications asks for this itself, so its own department needs nobody to win it over. */
const isOwnTeam = (name: string | null): boolean => findWord(name, commsWords) !== null;

const KEEN = 4;

/**
 * Somebody you know whom others listen to, by rank or by trust, or to whom it matters much; and who, where stance is
 * on, is for it. What makes a champion is our own judgement.
 */
function isChampion(person: Person): boolean {
  const isKnown = person.relation === "knows" || person.relation === "close";
  const isHeard = isInfluential(person) || countTicks(person) > 0 || (person.interest ?? 0) >= KEEN;
  return isKnown && isHeard && (person.support === null || person.support >= 1);
}
