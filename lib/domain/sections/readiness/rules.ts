import type { FindingCode } from "../../findings/finding-codes";
import { makeFinding } from "../../findings/make-finding";
import type { SectionRule } from "../define-section";
import { dimensionIds } from "./dimension-scores";
import { gapSize, leaderStaffGaps, NOTICEABLE_GAP } from "./leader-staff-gap";
import { dimensionName } from "./options";
import { readinessOf } from "./readiness-of";
import type { ReadinessValues, ResponseGroup } from "./schema";
import { weightsOf } from "./weights";

type Rule = SectionRule<ReadinessValues>;

const LIST = { sectionId: "readiness", questionKey: "responses" } as const;
const STRONG_WISH = 60;
const WEAK_ABILITY = 40;

/** The writer's own view alone is a fair start; once a group is asked, the other side has to be heard too. */
const groupMissing =
  (code: FindingCode, group: ResponseGroup): Rule =>
  ({ responses }) => {
    const groups = responses.map((response) => response.group);
    const isOwnViewAlone = groups.length > 0 && groups.every((one) => one === "own-view");
    return isOwnViewAlone || groups.includes(group) ? [] : [makeFinding(code, LIST)];
  };

const notKnownRule: Rule = ({ responses, ...answers }) => {
  const hasGroups = responses.some(({ group }) => group !== null && group !== "own-view");
  if (!hasGroups) return [];
  const { scores } = readinessOf(responses, weightsOf(answers));
  return dimensionIds
    .filter((id) => scores[id] === null)
    .map((id) => makeFinding("readiness.not-known", LIST, { dimension: dimensionName(id) }));
};

const gapRule: Rule = ({ responses }) =>
  leaderStaffGaps(responses)
    .filter((gap) => gapSize(gap) >= NOTICEABLE_GAP)
    .map((gap) => {
      const row = responses.find(({ group }) => group === "staff");
      const params = { dimension: dimensionName(gap.dimension), gap: Number(gapSize(gap).toFixed(1)) };
      return makeFinding("readiness.gap", { ...LIST, rowId: row?.id, column: "group" }, params);
    });

const gateRule: Rule = ({ responses, ...answers }) =>
  readinessOf(responses, weightsOf(answers)).lowGates.map((gate) =>
    makeFinding("readiness.gate", { ...LIST, questionKey: "fixes" }, { dimension: dimensionName(gate) }),
  );

const wishRule: Rule = ({ responses, ...answers }) => {
  const { commitment, efficacy } = readinessOf(responses, weightsOf(answers));
  const isWishOnly = commitment !== null && efficacy !== null && commitment >= STRONG_WISH && efficacy < WEAK_ABILITY;
  return isWishOnly ? [makeFinding("readiness.wish-over-ability", LIST)] : [];
};

const cultureRule: Rule = ({ cultureClan, cultureAdhocracy, cultureMarket, cultureHierarchy }) => {
  const points = [cultureClan, cultureAdhocracy, cultureMarket, cultureHierarchy].filter((one) => one !== null);
  const sum = points.reduce((total, one) => total + one, 0);
  if (points.length === 0 || sum === 100) return [];
  return [makeFinding("readiness.culture-sum", { sectionId: "readiness", questionKey: "cultureClan" }, { sum })];
};

export const readinessRules: readonly Rule[] = [
  groupMissing("readiness.no-leaders", "leaders"),
  groupMissing("readiness.no-staff", "staff"),
  notKnownRule,
  gapRule,
  gateRule,
  wishRule,
  cultureRule,
];
