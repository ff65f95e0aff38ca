import { makeFinding } from "../../findings/make-finding";
import { findRow } from "../../form/find-row";
import type { ConsistencyRule } from "./consistency-rule";

const at = (rowId: string, column: string) =>
  ({ sectionId: "audiences", questionKey: "benefits", rowId, column }) as const;

/** A benefit that rests on no example and no number of our own. */
export const benefitNoEvidence: ConsistencyRule = {
  skipWhileBlank: ["audiences"],
  check: ({ audiences: { benefits } }) =>
    benefits
      .filter(({ forThem, forOrganisation }) => forThem !== null || forOrganisation !== null)
      .filter(({ evidenceId, ownDataSource }) => evidenceId === null && ownDataSource === null)
      .map(({ id }) => makeFinding("audiences.no-evidence", at(id, "ownDataSource"))),
};

/** How many saw something elsewhere proves no saving and no better service here. */
export const reachAsOutcome: ConsistencyRule = {
  skipWhileBlank: ["audiences", "evidence"],
  check: ({ audiences: { benefits }, evidence: { cases } }) =>
    benefits
      .filter(({ type }) => type === "save" || type === "serve")
      .filter(({ evidenceId }) => findRow(cases, evidenceId)?.claimType === "reach")
      .map(({ id }) => makeFinding("evidence.reach-as-outcome", at(id, "evidenceId"))),
};
