import type { PlacedPerson } from "@/components/people/person-words";
import { presentGaps } from "@/lib/domain/coach/present-gaps";
import { untouchedExamples } from "@/lib/domain/rules/untouched-examples";
import { championCoverage } from "@/lib/domain/sections/champions/coverage";
import { forecastOf } from "@/lib/domain/sections/champions/forecast";
import { isMeetingNear } from "@/lib/domain/sections/champions/not-pre-wired";
import { inPersuadeOrder } from "@/lib/domain/sections/champions/persuade-order";
import { inPreWireOrder } from "@/lib/domain/sections/champions/pre-wire-order";
import { stewardMatrix } from "@/lib/domain/sections/champions/steward-matrix";
import { readDraft } from "@/lib/domain/sections/registry";
import { blockersOf } from "../coach";
import type { Workspace } from "../load-workspace";

/** All that the page about people shows, worked out from the saved answers. */
export function peopleFacts(workspace: Workspace) {
  const { proposal, context } = workspace;
  const { champions, context: meeting, objections } = readDraft(proposal.draft);
  const { decisionMaker, meetingDate } = meeting;
  const { now } = context;
  const people = champions.people.map((person, index): PlacedPerson => ({ ...person, number: index + 1 }));
  const openBlockers = blockersOf(workspace).length + untouchedExamples(proposal.draft).length;
  return {
    champions,
    decisionMaker,
    meetingDate,
    isNear: isMeetingNear(meetingDate, now),
    toWin: inPersuadeOrder(people),
    toSee: inPreWireOrder({ people, decisionMaker, stanceOn: proposal.stanceOn }),
    late: lateSteps(people, now),
    gaps: presentGaps({ people, ...objections, decisionMaker, openBlockers }),
    coverage: championCoverage({ ...champions, decisionMaker }),
    forecast: forecastOf(people),
    stewardLines: stewardMatrix(champions.departmentsAffected, champions.stewards),
    departments: new Map(champions.departmentsAffected.flatMap(({ id, name }) => (name === null ? [] : [[id, name]]))),
  };
}

export type PeopleFacts = ReturnType<typeof peopleFacts>;

const lateSteps = (people: readonly PlacedPerson[], now: string): PlacedPerson[] =>
  people
    .filter(({ nextAction, nextActionBy }) => nextAction !== null && nextActionBy !== null && nextActionBy < now)
    .sort((a, b) => (a.nextActionBy ?? "").localeCompare(b.nextActionBy ?? ""));
