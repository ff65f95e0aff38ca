import { isDecider } from "../../text/is-decider";
import { isInfluential } from "./influence";
import { type PersonFacts, persuadePriority } from "./persuade-order";

type Person = PersonFacts & { who: string | null };
type Given<P extends Person> = { people: readonly P[]; decisionMaker: string | null; stanceOn: boolean };

/**
 * The order of conversations before the meeting. With stance: supporters, then the undecided with influence, those of
 * whom too little is known, the doubtful and those against. Without: the closest first. The decider always comes last,
 * with everybody else's questions answered. Within each step the most worth persuading come first.
 */
export function inPreWireOrder<P extends Person>({ people, decisionMaker, stanceOn }: Given<P>): P[] {
  const stepOf = (person: P): number => {
    if (isDecider(person.who, decisionMaker)) return DECIDER_STEP;
    return stanceOn ? stanceStep(person) : relationStep(person);
  };
  return [...people].sort((a, b) => stepOf(a) - stepOf(b) || (persuadePriority(b) ?? 0) - (persuadePriority(a) ?? 0));
}

const DECIDER_STEP = 4;

function stanceStep(person: Person): number {
  if (person.support !== null && person.support >= 1) return 0;
  if (person.support !== null && person.support <= -1) return 3;
  return person.support === 0 && isInfluential(person) ? 1 : 2;
}

function relationStep({ relation }: Person): number {
  if (relation === "close") return 0;
  return relation === "knows" ? 1 : 2;
}
