import type { ConsistencyRule } from "./consistency-rule";

/** Every rule that reads more than one section. */
export const consistencyRules: readonly ConsistencyRule[] = [];
