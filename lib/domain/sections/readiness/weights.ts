import type { ReadAnswers } from "../define-section";
import type { DimensionId, ReadinessValues } from "./schema";

export type Weights = Readonly<Record<DimensionId, number>>;

/** What each dimension weighs where the writer says nothing else, 100 in all (editorial). */
export const dimensionWeights: Weights = {
  need: 15,
  sponsorship: 20,
  culture: 20,
  people: 10,
  access: 10,
  skills: 10,
  governance: 10,
  time: 5,
};

type WeightAnswers = Pick<ReadAnswers<ReadinessValues>, Extract<keyof ReadinessValues, `weight${string}`>>;

/** The weights as answered. They need not add up to 100: the score is a weighted mean. */
export const weightsOf = (answers: WeightAnswers): Weights => ({
  need: answers.weightNeed ?? dimensionWeights.need,
  sponsorship: answers.weightSponsorship ?? dimensionWeights.sponsorship,
  culture: answers.weightCulture ?? dimensionWeights.culture,
  people: answers.weightPeople ?? dimensionWeights.people,
  access: answers.weightAccess ?? dimensionWeights.access,
  skills: answers.weightSkills ?? dimensionWeights.skills,
  governance: answers.weightGovernance ?? dimensionWeights.governance,
  time: answers.weightTime ?? dimensionWeights.time,
});
