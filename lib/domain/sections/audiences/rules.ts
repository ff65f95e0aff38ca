import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import type { Library } from "../../library/library";
import { findWord } from "../../text/find-word";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import { ageWords } from "./age-words";
import type { AudiencesValues } from "./schema";
import { staffWords } from "./staff-words";

type Rule = SectionRule<AudiencesValues>;
type Group = RowOf<ReadAnswers<AudiencesValues>["groups"]>;
type Benefit = RowOf<ReadAnswers<AudiencesValues>["benefits"]>;

const inGroups = (rowId?: string, column?: keyof Group) =>
  ({ sectionId: "audiences", questionKey: "groups", rowId, column }) as const;
const inBenefits = (rowId?: string, column?: keyof Benefit) =>
  ({ sectionId: "audiences", questionKey: "benefits", rowId, column }) as const;

const isSaid = ({ forThem, forOrganisation }: Benefit): boolean => forThem !== null || forOrganisation !== null;

/** Whoever decides has a worry of their own and something to gain. */
const decisionMakerRule: Rule = ({ groups, benefits }) => {
  const decider = groups.find((group) => group.isDecisionMaker === true);
  if (decider === undefined) return [makeFinding("audiences.decision-maker", inGroups())];
  const gains = benefits.some((benefit) => benefit.groupId?.rowId === decider.id && isSaid(benefit));
  return [
    ...(decider.mainConcern === null
      ? [makeFinding("audiences.decision-maker", inGroups(decider.id, "mainConcern"))]
      : []),
    ...(gains ? [] : [makeFinding("audiences.decision-maker", inBenefits())]),
  ];
};

const oneSidedRule: Rule = ({ benefits }) =>
  benefits.filter(isSaid).flatMap((benefit) => {
    if (benefit.forThem === null) return [makeFinding("audiences.one-sided", inBenefits(benefit.id, "forThem"))];
    if (benefit.forOrganisation !== null) return [];
    return [makeFinding("audiences.one-sided", inBenefits(benefit.id, "forOrganisation"))];
  });

const unlinkedRule: Rule = ({ benefits }) =>
  benefits
    .filter((benefit) => isSaid(benefit) && benefit.linkedNeedId === null)
    .map((benefit) => makeFinding("audiences.unlinked", inBenefits(benefit.id, "linkedNeedId")));

/** A group all of whose benefits are weak has no argument in the deck. */
const allWeakRule: Rule = ({ groups, benefits }) =>
  groups.flatMap((group) => {
    const own = benefits.filter((benefit) => benefit.groupId?.rowId === group.id && isSaid(benefit));
    const [first] = own;
    if (first === undefined || own.some(({ strength }) => strength !== "weak")) return [];
    return [makeFinding("audiences.all-weak", inBenefits(first.id, "strength"))];
  });

const colleaguesRule: Rule = ({ groups }, { library }) =>
  groups.length > 0 && !groups.some((group) => isStaff(group, library))
    ? [makeFinding("audiences.colleagues", inGroups())]
    : [];

/** A group of colleagues: copied from a pack for service or staff, or called so. */
function isStaff({ libraryId, name }: Group, library: Library): boolean {
  const variant = library.audiences.find((pack) => pack.id === libraryId)?.variant;
  return variant === "service" || variant === "staff-unions" || findWord(name, staffWords) !== null;
}

/** A worry that was guessed and not heard, of the person who decides. */
const guessedRule: Rule = ({ groups }) =>
  groups
    .filter((group) => group.isDecisionMaker === true && group.mainConcern !== null && group.ownWords === false)
    .map(({ id }) => makeFinding("audiences.guessed", inGroups(id, "ownWords")));

/** Whoever is against hears it better from somebody they trust than from the writer. */
const messengerRule: Rule = ({ groups }) =>
  groups
    .filter(({ attitude, bestMessenger }) => attitude !== null && attitude < 0 && bestMessenger === null)
    .map(({ id }) => makeFinding("audiences.no-messenger", inGroups(id, "bestMessenger")));

const ageRule: Rule = ({ groups, benefits }) => [
  ...groups.flatMap((group) =>
    (["mainConcern", "mainMotive", "askOfThem", "doNotSay"] as const)
      .filter((column) => findWord(group[column], ageWords) !== null)
      .map((column): Finding => makeFinding("audiences.age", inGroups(group.id, column))),
  ),
  ...benefits.flatMap((benefit) =>
    (["forThem", "forOrganisation"] as const)
      .filter((column) => findWord(benefit[column], ageWords) !== null)
      .map((column) => makeFinding("audiences.age", inBenefits(benefit.id, column))),
  ),
];

export const audiencesRules: readonly Rule[] = [
  decisionMakerRule,
  oneSidedRule,
  unlinkedRule,
  allWeakRule,
  colleaguesRule,
  guessedRule,
  messengerRule,
  ageRule,
];
