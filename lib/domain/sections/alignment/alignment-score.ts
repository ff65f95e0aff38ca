type NeedFacts = {
  corporateObjective: string | null;
  measureBaseline: number | null;
  ownerDept: string | null;
  measureTarget: number | null;
  measureTargetDate: string | null;
};

/** What a need stands on, each shown as a tick. */
export type AlignmentTicks = { objective: boolean; baseline: boolean; owner: boolean; target: boolean };

export const alignmentTicks = (need: NeedFacts): AlignmentTicks => ({
  objective: need.corporateObjective !== null,
  baseline: need.measureBaseline !== null,
  owner: need.ownerDept !== null,
  target: need.measureTarget !== null && need.measureTargetDate !== null,
});

/** 0 to 4, one for each tick; never printed as a share. */
export const alignmentScore = (need: NeedFacts): number => Object.values(alignmentTicks(need)).filter(Boolean).length;
