/**
 * Choices that say how things stand in one place, such as who has agreed; every other choice is part of how a case is
 * built. A copy of a sample begins without them.
 */
export const localChoices: ReadonlySet<string> = new Set([
  "audiences.groups.personalUse",
  "audiences.benefits.strength",
  "champions.people.met",
  "champions.people.relation",
  "champions.sponsorCardDuties",
  "context.blockers",
  "context.country",
  "context.currency",
  "context.language",
  "context.sector",
  "economics.transactions.costSource",
  "evidence.cases.status",
  "objections.objections.rating",
  "risks.risks.solution",
  "risks.risks.controls.ownerAgreed",
  "risks.risks.controls.state",
  "safeguards.outline.status",
]);

/** Ticks that are part of how a case is built; every other one is a statement about one place. */
export const structuralTicks: ReadonlySet<string> = new Set([
  "audiences.groups.isDecisionMaker",
  "asks.options.recommended",
  "asks.options.doesNothing",
]);
