import { aboveAppetite } from "./above-appetite";
import { askCost, askLimits, askMoneyOwner } from "./ask-facts";
import { channelUnnamed } from "./channel-unnamed";
import { cheaperNotAvoided } from "./cheaper-not-avoided";
import type { ConsistencyRule } from "./consistency-rule";
import { coverageGap } from "./coverage-gap";
import { hoursUnpriced } from "./hours-unpriced";
import { offlineRoute } from "./offline-route";
import { oneWay } from "./one-way";
import { outOfHours } from "./out-of-hours";
import { ownerDecider } from "./owner-decider";
import { plannedIs } from "./planned-is";
import { planningDrag } from "./planning-drag";
import { preWiring } from "./pre-wiring";
import { riskWindow } from "./risk-window";
import { stopRule } from "./stop-rule";
import { targetMetric } from "./target-metric";
import { twoFigures } from "./two-figures";

/** Every rule that reads more than one section, or the pilot's limits for another. */
export const consistencyRules: readonly ConsistencyRule[] = [
  stopRule,
  planningDrag,
  oneWay,
  aboveAppetite,
  askCost,
  askMoneyOwner,
  askLimits,
  targetMetric,
  twoFigures,
  hoursUnpriced,
  cheaperNotAvoided,
  plannedIs,
  riskWindow,
  offlineRoute,
  ownerDecider,
  channelUnnamed,
  outOfHours,
  coverageGap,
  preWiring,
];
