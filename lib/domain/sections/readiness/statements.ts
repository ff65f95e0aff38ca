import type { DimensionId, ResponseGroup } from "./schema";

export const statementIds = [
  "q01",
  "q02",
  "q03",
  "q04",
  "q05",
  "q06",
  "q07",
  "q08",
  "q09",
  "q10",
  "q11",
  "q12",
  "q13",
  "q14",
  "q15",
  "q16",
  "q17",
  "q18",
  "q19",
  "q20",
  "q21",
  "q22",
  "q23",
  "q24",
] as const;
export type StatementId = (typeof statementIds)[number];

type Statement = {
  text: string;
  dimension: DimensionId;
  groups: readonly ResponseGroup[];
};

const LEADERS = ["leaders", "managers"] as const;
const ALL = ["leaders", "managers", "comms", "staff"] as const;

/**
 * Our own wording (editorial), after public checks of readiness and the two facets, wish and ability, of organisational
 * readiness theory. Each is put only to the groups that can know; managers answer what leaders answer.
 */
export const statements: Readonly<Record<StatementId, Statement>> = {
  q01: { dimension: "need", groups: [...LEADERS, "comms"], text: "We can name the problem this should ease" },
  q02: { dimension: "need", groups: LEADERS, text: "It appears in our plan, with a measure" },
  q03: { dimension: "need", groups: ["comms"], text: "We know which audience it serves, and why this channel" },
  q04: {
    dimension: "sponsorship",
    groups: LEADERS,
    text: "A named senior person will be seen backing this for a year",
  },
  q05: {
    dimension: "sponsorship",
    groups: [...LEADERS, "staff"],
    text: "Senior people would answer questions there themselves",
  },
  q06: { dimension: "sponsorship", groups: LEADERS, text: "Leaders agree with each other that it is worth trying" },
  q07: { dimension: "culture", groups: ["staff"], text: "People here say what they think to managers without cost" },
  q08: { dimension: "culture", groups: ["staff"], text: "Ideas from any level change decisions" },
  q09: { dimension: "culture", groups: ["staff"], text: "Bad news travels up quickly" },
  q10: {
    dimension: "culture",
    groups: [...LEADERS, "staff"],
    text: "Staff may speak openly about their own work, within clear limits",
  },
  q11: {
    dimension: "people",
    groups: ["staff"],
    text: "Most of those meant to use it already use social tools somewhere",
  },
  q12: { dimension: "people", groups: ["staff"], text: "People know where private life ends and work begins" },
  q13: { dimension: "people", groups: ["staff"], text: "People want this" },
  q14: {
    dimension: "access",
    groups: ["staff"],
    text: "Everyone in scope can reach the tool on a device in work time",
  },
  q15: { dimension: "access", groups: ["staff", "comms"], text: "Those offline will not miss anything essential" },
  q16: { dimension: "access", groups: ["comms"], text: "The sites we need are not blocked" },
  q17: {
    dimension: "skills",
    groups: ["comms"],
    text: "We have people who write, reply and listen well where all can read",
  },
  q18: { dimension: "skills", groups: ["comms"], text: "We can cover leave and evenings" },
  q19: { dimension: "skills", groups: ALL, text: "People believe we can make this work" },
  q20: { dimension: "governance", groups: ["comms"], text: "Written rules say who posts, who approves and how fast" },
  q21: { dimension: "governance", groups: ["comms"], text: "Security, legal and data leads have agreed controls" },
  q22: {
    dimension: "governance",
    groups: ["comms"],
    text: "We know what to do in the first ten minutes after a mistake",
  },
  q23: {
    dimension: "time",
    groups: [...LEADERS, "comms"],
    text: "Hours are set aside, and something else will stop",
  },
  q24: { dimension: "time", groups: ["comms"], text: "We have a number of today to compare with" },
};

/** The six that stand in for all where only the writer's own view is there. */
const OWN_VIEW: ReadonlySet<StatementId> = new Set(["q01", "q06", "q08", "q14", "q19", "q20"]);

export const isAskedOf = (id: StatementId, group: ResponseGroup): boolean =>
  group === "own-view" ? OWN_VIEW.has(id) : statements[id].groups.includes(group);
