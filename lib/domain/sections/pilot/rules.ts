import { type PlainDate, weeksBetween } from "../../dates/plain-date";
import type { FindingCode } from "../../findings/finding-codes";
import { makeFinding } from "../../findings/make-finding";
import type { SectionRule } from "../define-section";
import { metricRules } from "./metric-rules";
import type { PilotValues } from "./schema";

type Rule = SectionRule<PilotValues>;

const FEWEST_WEEKS = 4;
const MOST_WEEKS = 26;
const MOST_CHANNELS = 2;
const WEEKLY_HOURS_OF_ONE_POST = 37;
/** From a fifth of one post on, something else has to stop. */
const NOTICEABLE_SHARE = 0.2;

const at = (questionKey: keyof PilotValues) => ({ sectionId: "pilot", questionKey }) as const;

const blank =
  (code: FindingCode, key: "start" | "exitPlan" | "hoursPerWeek"): Rule =>
  (pilot) =>
    pilot[key] === null ? [makeFinding(code, at(key))] : [];

const stoppableRule: Rule = ({ stopIsReal }) =>
  stopIsReal === false ? [makeFinding("pilot.not-stoppable", at("stopIsReal"))] : [];

const lengthRule: Rule = ({ start, end }) => {
  if (start === null || end === null) return [];
  const weeks = weeksBetween(start, end);
  return weeks < FEWEST_WEEKS || weeks > MOST_WEEKS ? [makeFinding("pilot.length", at("end"))] : [];
};

const channelsRule: Rule = ({ channels }) =>
  channels.filter(({ name }) => name !== null).length > MOST_CHANNELS
    ? [makeFinding("pilot.channels", at("channels"))]
    : [];

const teamRule: Rule = ({ team }) => {
  const sides = new Set(team.map(({ side }) => side));
  return sides.has("comms") && sides.has("service") ? [] : [makeFinding("pilot.team", at("team"))];
};

const midpointRule: Rule = ({ reviewDates, start, end }) => {
  const isOnTheWay = (date: PlainDate): boolean => (start === null || date > start) && (end === null || date < end);
  return reviewDates.some(({ date }) => date !== null && isOnTheWay(date))
    ? []
    : [makeFinding("pilot.no-midpoint", at("reviewDates"))];
};

const nothingStopsRule: Rule = ({ hoursPerWeek, stops }) => {
  const isNoticeable = hoursPerWeek !== null && hoursPerWeek > WEEKLY_HOURS_OF_ONE_POST * NOTICEABLE_SHARE;
  return isNoticeable && !stops.some(({ activity }) => activity !== null)
    ? [makeFinding("pilot.nothing-stops", at("stops"))]
    : [];
};

export const pilotRules: readonly Rule[] = [
  stoppableRule,
  blank("pilot.no-start", "start"),
  lengthRule,
  channelsRule,
  teamRule,
  ...metricRules,
  midpointRule,
  blank("pilot.no-exit", "exitPlan"),
  blank("pilot.no-hours", "hoursPerWeek"),
  nothingStopsRule,
];
