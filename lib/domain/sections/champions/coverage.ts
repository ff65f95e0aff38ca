import type { Reference } from "../../form/question";
import { isDecider } from "../../text/is-decider";
import { countTicks, type InfluenceFacts, isInfluential } from "./influence";
import type { Level, Relation } from "./schema";

type Person = InfluenceFacts & {
  who: string | null;
  dept: Reference | null;
  level: Level | null;
  relation: Relation | null;
  /** What they are asked to do: without it they help with nothing yet. */
  ask: string | null;
  support: number | null;
};
type Department = { id: string; name: string | null };
type Given = {
  departmentsAffected: readonly Department[];
  people: readonly Person[];
  stewards: readonly { who: string | null; dept: Reference | null }[];
  /** The decision-maker's role: somebody to win, whom nobody counts as won. */
  decisionMaker: string | null;
};

export type Coverage = {
  /** Departments affected with at least one champion or steward. */
  covered: number;
  of: number;
  /** Names of the others; one without a name is left out. */
  uncovered: readonly string[];
  /** Levels with a champion in those departments, of three, in the order of the list. */
  levels: readonly Level[];
};

/** In which departments, and at which levels, somebody helps. null while no department is named. */
export function championCoverage({ departmentsAffected, people, stewards, decisionMaker }: Given): Coverage | null {
  if (departmentsAffected.length === 0) return null;
  const isAffected = ({ dept }: Person): boolean => departmentsAffected.some(({ id }) => id === dept?.rowId);
  const champions = people.filter(
    (person) => isChampion(person) && isAffected(person) && !isDecider(person.who, decisionMaker),
  );
  const helpers = [...champions, ...stewards.filter(({ who }) => who !== null)];
  const isCovered = ({ id }: Department): boolean => helpers.some(({ dept }) => dept?.rowId === id);
  return {
    covered: departmentsAffected.filter(isCovered).length,
    of: departmentsAffected.length,
    uncovered: departmentsAffected.flatMap((one) => (isCovered(one) || one.name === null ? [] : [one.name])),
    levels: [...new Set(champions.flatMap(({ level }) => (level === null ? [] : [level])))],
  };
}

/**
 * Somebody you know whom others listen to, by rank or by trust, who is asked for something; and who, where stance is on,
 * is for it. What makes a champion is our own judgement.
 */
function isChampion(person: Person): boolean {
  if (person.ask === null) return false;
  const isKnown = person.relation === "knows" || person.relation === "close";
  const isHeard = isInfluential(person) || countTicks(person) > 0;
  return isKnown && isHeard && (person.support === null || person.support >= 1);
}
