import { aboveAppetite } from "./above-appetite";
import { aboveBand } from "./above-band";
import { askCost, askLimits, askMoneyOwner } from "./ask-facts";
import { benefitNoEvidence, reachAsOutcome } from "./benefit-evidence";
import { approveZero, hoursSum, noCover, socialCost } from "./burden-rules";
import { channelUnnamed } from "./channel-unnamed";
import { cheaperNotAvoided } from "./cheaper-not-avoided";
import { conditionShown } from "./condition-shown";
import type { ConsistencyRule } from "./consistency-rule";
import { coverageGap } from "./coverage-gap";
import { hoursUnpriced } from "./hours-unpriced";
import { legalCheck } from "./legal-check";
import { measureDirections } from "./measure-directions";
import { measureFigures } from "./measure-figures";
import { gainOverModel, moneyLoss, savingBelowCost } from "./money-rules";
import { offlineRoute } from "./offline-route";
import { oneWay } from "./one-way";
import { outOfHours } from "./out-of-hours";
import { ownerDecider } from "./owner-decider";
import { moneyParts, savingBase, stopHours, twoCeilings } from "./pilot-money-rules";
import { plannedIs } from "./planned-is";
import { planningDrag } from "./planning-drag";
import { preWiring } from "./pre-wiring";
import { priorityGone } from "./priority-gone";
import { recentExample } from "./recent-example";
import { riskWindow } from "./risk-window";
import { scopeWide } from "./scope-wide";
import { sponsorDecider } from "./sponsor-decider";
import { stopRule } from "./stop-rule";
import { targetMetric } from "./target-metric";
import { topObjection } from "./top-objection";
import { neverUsed, trustedEvidence } from "./trusted-evidence";
import { twoFigures } from "./two-figures";
import { typedClaims } from "./typed-claims";

/** Every rule that reads more than one section, or the pilot's limits for another. */
export const consistencyRules: readonly ConsistencyRule[] = [
  stopRule,
  scopeWide,
  aboveBand,
  planningDrag,
  oneWay,
  aboveAppetite,
  conditionShown,
  askCost,
  askMoneyOwner,
  askLimits,
  targetMetric,
  measureFigures,
  measureDirections,
  typedClaims,
  twoFigures,
  hoursUnpriced,
  moneyParts,
  stopHours,
  twoCeilings,
  savingBase,
  cheaperNotAvoided,
  plannedIs,
  riskWindow,
  offlineRoute,
  ownerDecider,
  sponsorDecider,
  channelUnnamed,
  outOfHours,
  hoursSum,
  noCover,
  approveZero,
  socialCost,
  moneyLoss,
  savingBelowCost,
  gainOverModel,
  benefitNoEvidence,
  reachAsOutcome,
  recentExample,
  priorityGone,
  legalCheck,
  topObjection,
  trustedEvidence,
  neverUsed,
  coverageGap,
  preWiring,
];
