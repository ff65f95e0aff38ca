import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** The worry of the one who decides is the first thing said, so it has to have an answer. */
export const topObjection: ConsistencyRule = {
  skipWhileBlank: ["audiences", "objections"],
  check: ({ audiences: { groups }, objections: { objections } }) => {
    const deciders = groups.filter((group) => group.isDecisionMaker === true && group.mainConcern !== null);
    const isAnswered = (groupId: string): boolean =>
      objections.some(({ raisedBy, answer }) => raisedBy?.rowId === groupId && answer !== null);
    return deciders
      .filter(({ id }) => !isAnswered(id))
      .map(() => makeFinding("objections.top", { sectionId: "objections", questionKey: "objections" }));
  },
};
