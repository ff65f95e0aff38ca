import type { Help } from "../../form/question";
import type { DimensionId } from "./schema";

export const readinessHelp = {
  responses: {
    why: "Leaders and staff see different organisations, and the gap between them is the finding.",
    good: "holds a few honest answers of each group. A handful beats a big survey; print how many.",
    weak: "is one average over everybody. It hides who is not ready.",
  },
  readyFor: {
    why: "They want a yes they can keep.",
    good: "is one thing, small enough to be sure of.",
    weak: "“Social media.” That can mean anything, so nobody can say yes.",
    example: "Answering questions on one service",
  },
  notReadyFor: {
    why: "Somebody who says what is too early is believed about the rest.",
    good: "is what an enthusiast would ask for next.",
    weak: "“Nothing.” Then you have not looked.",
    example: "Several services, or answers around the clock",
  },
  fixes: {
    why: "A gap with a date is a plan; without one it is an excuse.",
    good: "has one action on each gap, a role and a day.",
    weak: "says “improve governance” and names nobody.",
  },
  startStep: {
    why: "The usual mistake is to start too big.",
    good: "is the lowest step your readiness allows; each step up needs its reason.",
    weak: "is the step you want to reach in the end.",
  },
  startReason: {
    why: "A step skipped without a reason looks like impatience.",
    good: "names what is done already.",
    weak: "“We feel ready.” Nobody can check a feeling.",
    example: "Listening has run for a month, and the rules are signed by then",
  },
  showGap: {
    why: "Some leaders learn from the gap, others feel exposed. It is never shown for fewer than five.",
    good: "is yes if leaders have seen it before the meeting.",
    weak: "is yes as a surprise. It embarrasses those who decide.",
  },
  culture: {
    why: "It shows which argument will be heard. Also called the competing values framework.",
    good: "shares out 100 points over four sentences.",
    weak: "gives 25 points to each. Then nothing follows from it.",
  },
  weight: {
    why: "A score is only as good as what it counts, and they will ask who chose that.",
    good: "is changed only with a reason you would say aloud.",
    weak: "is set until the total looks right.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says what you are ready for, and what not.",
    weak: "“Our readiness score is 57.” Ready for what?",
    example: "We are ready for one small step, and not yet for a large one",
  },
} as const satisfies Record<string, Help>;

export const responseHelp = {
  group: {
    why: "Each group is asked only what it can know.",
    good: "is the group that the people you asked belong to.",
    weak: "mixes managers and staff in one row. Their gap is gone.",
  },
  n: {
    why: "Five answers are no shame. Hiding that they are five is.",
    good: "is how many people answered.",
    weak: "is how many were invited.",
  },
} as const satisfies Record<string, Help>;

export const fixHelp = {
  dimension: {
    why: "A fix that mends another gap mends nothing.",
    good: "is the gap with the lowest score that you can mend.",
    weak: "is the easiest one, while another holds you back.",
  },
  action: {
    why: "They ask what happens, not what is planned.",
    good: "is something that is done, or not, on a day.",
    weak: "“Raise awareness.” Nobody can say whether it was done.",
    example: "Sign the written rules",
  },
  ownerRole: {
    why: "A fix without an owner is a wish.",
    good: "is one role.",
    weak: "“All of us.” It will be done by nobody.",
    example: "Communications manager",
  },
  by: {
    why: "A fix after the start protects nobody.",
    good: "is before the first day.",
    weak: "is the day of the launch, or later.",
  },
} as const satisfies Record<string, Help>;

/** Why a dimension is asked about; each of its statements shares it. */
export const dimensionHelp: Readonly<Record<DimensionId, Help>> = {
  need: {
    why: "A tool without a problem is a toy. “Don’t know” is an answer: leave it empty.",
    good: "is what each group says itself, 5 for “fully true”.",
    weak: "is a 5 because you wrote the plan.",
  },
  sponsorship: {
    why: "Without backing at the top it ends with the first complaint. Leave it empty for “don’t know”.",
    good: "is about one person you could name.",
    weak: "is a 4 because nobody has said no yet.",
  },
  culture: {
    why: "A closed house is a less ready one. Leave it empty for “don’t know”.",
    good: "is what staff would say with no manager in the room.",
    weak: "is what the values on the wall say.",
  },
  people: {
    why: "Habits and views on privacy decide who joins. Leave it empty for “don’t know”.",
    good: "comes from asking the people meant, not from guessing.",
    weak: "is a 5 because you use it yourself.",
  },
  access: {
    why: "People without a device are left out first. Leave it empty for “don’t know”.",
    good: "counts those without a desk or a device as well.",
    weak: "is true for the head office alone.",
  },
  skills: {
    why: "Wishing is not being able to. Leave it empty for “don’t know”.",
    good: "is about people who have done it in public.",
    weak: "counts those who would like to learn.",
  },
  governance: {
    why: "A missing rule is found on the worst day. Leave it empty for “don’t know”.",
    good: "points at a document with a date.",
    weak: "is a 4 because “we would know what to do”.",
  },
  time: {
    why: "Time is found, or it is not. Leave it empty for “don’t know”.",
    good: "is about hours that stand in somebody’s week.",
    weak: "counts goodwill as hours.",
  },
};
