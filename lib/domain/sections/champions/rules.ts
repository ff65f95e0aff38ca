import { makeFinding } from "../../findings/make-finding";
import { findWord } from "../../text/find-word";
import type { SectionRule } from "../define-section";
import { characterWords } from "./character-words";
import { commsWords } from "./comms-words";
import { governanceRule } from "./governance-rule";
import { isInfluential } from "./influence";
import type { Person } from "./person";
import type { ChampionsValues } from "./schema";
import { isNobody } from "./sponsor-words";

type Rule = SectionRule<ChampionsValues>;

/** One person alone is not a pattern. */
const ENOUGH_PEOPLE = 2;

const at = (questionKey: keyof ChampionsValues) => ({ sectionId: "champions", questionKey }) as const;
const inPeople = (person: Person, column: keyof Person) => ({ ...at("people"), rowId: person.id, column }) as const;

const sponsorRule: Rule = ({ sponsorRole }) =>
  sponsorRole === null || isNobody(sponsorRole) ? [makeFinding("champions.no-sponsor", at("sponsorRole"))] : [];

/** Nobody stands behind it before the day they agree to. */
const sponsorAheadRule: Rule = ({ sponsorRole, sponsorAgreedOn }, { now }) =>
  sponsorRole !== null && sponsorAgreedOn !== null && sponsorAgreedOn > now
    ? [makeFinding("champions.sponsor-ahead", at("sponsorAgreedOn"))]
    : [];

const executivesRule: Rule = ({ people }) => {
  const levels = people.flatMap(({ level }) => (level === null ? [] : [level]));
  return levels.length >= ENOUGH_PEOPLE && levels.every((level) => level === "executive")
    ? [makeFinding("champions.all-executives", at("people"))]
    : [];
};

const commsRule: Rule = ({ people, departmentsAffected }) => {
  const isComms = ({ dept }: Person): boolean => {
    const department = departmentsAffected.find(({ id }) => id === dept?.rowId);
    return department !== undefined && findWord(department.name, commsWords) !== null;
  };
  return people.length >= ENOUGH_PEOPLE && people.every(isComms)
    ? [makeFinding("champions.all-comms", at("people"))]
    : [];
};

/** Influence without a next step. With stance on, only the undecided: the others need no moving, or a listening ear. */
const nextStepRule: Rule = ({ people }) =>
  people
    .filter((person) => isInfluential(person) && person.nextAction === null)
    .filter(({ support }) => support === null || support === 0)
    .map((person) => makeFinding("champions.fence-sitter", inPeople(person, "nextAction")));

const postingTeamRule: Rule = ({ serviceModel, people, stewards, contentFeeders }) => {
  const hasDepartment =
    [...people, ...stewards].some(({ dept }) => dept !== null) || contentFeeders.some(({ who }) => who !== null);
  return serviceModel === "central" && !hasDepartment
    ? [makeFinding("champions.posting-team", at("serviceModel"))]
    : [];
};

const characterRule: Rule = ({ people }) =>
  people.flatMap((person) =>
    (["who", "ask", "nextAction", "question", "heard"] as const)
      .filter((column) => findWord(person[column], characterWords) !== null)
      .map((column) => makeFinding("champions.character", inPeople(person, column))),
  );

export const championsRules: readonly Rule[] = [
  sponsorRule,
  sponsorAheadRule,
  executivesRule,
  commsRule,
  nextStepRule,
  characterRule,
  postingTeamRule,
  governanceRule,
];
