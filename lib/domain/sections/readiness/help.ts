import type { Help } from "../../question";
import type { DimensionId } from "./schema";

export const readinessHelp = {
  responses: {
    why: "Leaders and staff see different organisations, and the gap between them is the finding.",
    good: "holds a few honest answers of each group. A handful beats a big survey; print how many.",
  },
  readyFor: {
    why: "They want a yes they can keep.",
    good: "is one thing, small enough to be sure of.",
    example: "Answering questions on one service",
  },
  notReadyFor: {
    why: "Somebody who says what is too early is believed about the rest.",
    good: "is what an enthusiast would ask for next.",
    example: "Several services, or answers around the clock",
  },
  fixes: {
    why: "A gap with a date is a plan; without one it is an excuse.",
    good: "has one action on each gap, a role and a day.",
  },
  startStep: {
    why: "The usual mistake is to start too big.",
    good: "is the lowest step your readiness allows; each step up needs its reason.",
  },
  startReason: {
    why: "A step skipped without a reason looks like impatience.",
    good: "names what is done already.",
    example: "Listening has run for a month, and the rules are signed by then",
  },
  showGap: { why: "Some leaders learn from the gap, others feel exposed. It is never shown for fewer than three." },
  culture: {
    why: "It shows which argument will be heard. Also called the competing values framework.",
    good: "shares out 100 points over four sentences.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says what you are ready for, and what not.",
    example: "We are ready for one small step, and not yet for a large one",
  },
} as const satisfies Record<string, Help>;

export const responseHelp = {
  group: { why: "Each group is asked only what it can know." },
  n: { why: "Five answers are no shame. Hiding that they are five is.", good: "is how many people answered." },
} as const satisfies Record<string, Help>;

export const fixHelp = {
  dimension: { why: "A fix that mends another gap mends nothing." },
  action: {
    why: "They ask what happens, not what is planned.",
    good: "is something that is done, or not, on a day.",
    example: "Sign the written rules",
  },
  ownerRole: { why: "A fix without an owner is a wish.", good: "is one role.", example: "Communications manager" },
  by: { why: "A fix after the start protects nobody.", good: "is before the first day." },
} as const satisfies Record<string, Help>;

/** Why a dimension is asked about; each of its statements shares it. */
export const dimensionHelp: Readonly<Record<DimensionId, Help>> = {
  need: { why: "A tool without a problem is a toy. “Don’t know” is an answer: leave it empty." },
  sponsorship: { why: "Without backing at the top it ends with the first complaint. Leave it empty for “don’t know”." },
  culture: { why: "A closed house is a less ready one. Leave it empty for “don’t know”." },
  people: { why: "Habits and views on privacy decide who joins. Leave it empty for “don’t know”." },
  access: { why: "People without a device are left out first. Leave it empty for “don’t know”." },
  skills: { why: "Wishing is not being able to. Leave it empty for “don’t know”." },
  governance: { why: "A missing rule is found on the worst day. Leave it empty for “don’t know”." },
  time: { why: "Time is found, or it is not. Leave it empty for “don’t know”." },
};
