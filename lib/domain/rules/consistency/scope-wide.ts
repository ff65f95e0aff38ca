import { makeFinding } from "../../findings/make-finding";
import { readinessOf } from "../../sections/readiness/readiness-of";
import { weightsOf } from "../../sections/readiness/weights";
import type { ConsistencyRule } from "./consistency-rule";

const MOST_SCOPES = 2;
const TWO_WAY_SCORE = 60;

/** Three things at once, in an organisation that is ready for one small pilot. */
export const scopeWide: ConsistencyRule = {
  skipWhileBlank: ["context", "readiness"],
  check: ({ context: { scope }, readiness }) => {
    const { total } = readinessOf(readiness.responses, weightsOf(readiness));
    const isWide = (scope ?? []).length > MOST_SCOPES && total !== null && total < TWO_WAY_SCORE;
    return isWide ? [makeFinding("context.scope-wide", { sectionId: "context", questionKey: "scope" })] : [];
  },
};
