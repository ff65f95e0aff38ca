import { type InfluenceFacts, influenceOf } from "./influence";
import type { Met } from "./schema";

export type ForecastPart = {
  people: number;
  /** Their influence added up, each 1 to 5; nothing is added for those whose influence is not known. */
  influence: number;
};
export type Forecast = { agrees: ForecastPart; met: ForecastPart; notMet: ForecastPart };

/** Who agrees, who was met without agreeing yet (a draft seen counts as met), and who was not, weighed by influence. */
export function forecastOf(people: readonly (InfluenceFacts & { met: Met | null })[]): Forecast {
  const part = (holds: (met: Met | null) => boolean): ForecastPart => {
    const inPart = people.filter(({ met }) => holds(met));
    return { people: inPart.length, influence: inPart.reduce((sum, person) => sum + (influenceOf(person) ?? 0), 0) };
  };
  return {
    agrees: part((met) => met === "agrees"),
    met: part((met) => met === "met" || met === "saw-draft"),
    notMet: part(isNotMet),
  };
}

/** Not set means that nothing happened yet. */
export const isNotMet = (met: Met | null): boolean => met === null || met === "no";
