import { makeFinding } from "../../findings/make-finding";
import { shownDecisions } from "../../sections/asks/shown-decisions";
import { holdsCondition } from "../../text/holds-condition";
import type { ConsistencyRule } from "./consistency-rule";

/** A decision that holds only under a condition has to stand on the slide where it is taken, condition and all. */
export const conditionShown: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: ({ asks: { asks } }) => {
    const shown = shownDecisions(asks);
    return asks
      .filter((row) => !shown.includes(row) && holdsCondition(row.ask ?? ""))
      .map(({ id }) =>
        makeFinding("asks.condition-left", { sectionId: "asks", questionKey: "asks", rowId: id, column: "ask" }),
      );
  },
};
