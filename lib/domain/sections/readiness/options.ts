import { optionsOf } from "../../form/options-of";
import { uncapitalise } from "../../text/sentence";
import type { DimensionId, ResponseGroup } from "./schema";

export const responseGroupOptions = optionsOf<ResponseGroup>({
  leaders: "Leaders",
  managers: "Managers",
  comms: "Communications",
  staff: "Staff",
  "own-view": "My own view, six questions",
});

export const dimensionOptions = optionsOf<DimensionId>({
  need: "A clear need",
  sponsorship: "Sponsorship",
  culture: "Openness",
  people: "People’s habits",
  access: "Access",
  skills: "Skills",
  governance: "Rules",
  time: "Time and measures",
});

/** The first steps of the ladder stay inside: where only colleagues read along, the others are not asked for. */
export const STEPS_INSIDE = 3;

/** The ladder is our own judgement (editorial). */
export const ladderLabels = [
  "Listen",
  "A group inside",
  "Inside, both ways, with leaders",
  "Public information, replies in hours",
  "Public and both ways, on one topic",
  "Service delivery",
  "Emergencies, round the clock",
] as const;

/** The dimension inside a sentence. */
export const dimensionName = (id: DimensionId): string =>
  uncapitalise(dimensionOptions.find(({ value }) => value === id)?.label ?? id);
