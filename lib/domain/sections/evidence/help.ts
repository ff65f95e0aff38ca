import type { Help } from "../../question";

export const evidenceHelp = {
  realQuestions: {
    why: "One true question says more than a percentage.",
    good: "holds up to three, from this month.",
  },
  cases: {
    why: "“Who else has done this?” They trust a body like theirs more than a big name.",
    good: "holds two or three: one that worked, and one that went wrong and was mended.",
  },
  failWalkthroughs: {
    why: "They have read of a fail. Walking through it shows that its cause is no mystery to you.",
    good: "says whose ears it reached, and what had happened that week.",
  },
  listeningFrom: { why: "Five real messages about us this week beat any national figure." },
  listeningTo: { why: "A count without its days cannot be checked." },
  listeningMentions: { why: "It shows that the talk is there already.", good: "counts public posts only, no names." },
  listeningUnanswered: { why: "A question nobody answered is the plainest case for answering." },
  listeningThemes: {
    why: "They recognise their own week in it.",
    good: "is two or three subjects.",
    example: "Opening hours, closures, one rumour",
  },
  reachFigures: {
    why: "“Our people are not on it.” A dated figure of your own audience answers that.",
    good: "is about your audience, and under eighteen months old.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says who did it, and what came of it.",
    example: "Two bodies like ours started small, and one mistake was mended within hours",
  },
} as const satisfies Record<string, Help>;

export const realQuestionHelp = {
  text: {
    why: "They see for themselves what people want from you.",
    good: "is copied as it came, with names and addresses taken out.",
    example: "Is it open today? The page says one thing and the door says another.",
  },
  anonymised: { why: "Somebody wrote it to you, not to a meeting. It prints only without a trace of them." },
  when: {
    why: "A question at seven in the morning says why office hours are not enough.",
    good: "is a time of day or a date.",
    example: "07:15",
  },
  answer: {
    why: "They want to see that answering is not hard, and not risky.",
    good: "is as short and plain as you would post it.",
    example: "Yes, until four. Sorry about the old page: it is mended now.",
  },
} as const satisfies Record<string, Help>;

export const caseHelp = {
  org: { why: "A name can be rung up.", good: "is a body they know.", example: "The next council to ours" },
  kind: { why: "One that was mended is worth more than three that shine." },
  sector: { why: "Their own kind counts for more." },
  year: { why: "Old figures are attacked. The year prints with it." },
  result: {
    why: "They ask what came of it.",
    good: "is one number with its unit, or nothing.",
    example: "A fifth fewer calls on cold days",
  },
  facts: { why: "An example without facts is a rumour.", good: "holds one to three." },
  factText: {
    why: "It is what you would say when asked for more.",
    good: "stands in the source.",
    example: "Begun as a trial of two people, on one page",
  },
  factSource: {
    why: "Without it the fact prints “unverified”.",
    good: "can be found.",
    example: "Their own report, May",
  },
  caveat: {
    why: "A finance lead will find it anyway.",
    good: "says what the number does not prove.",
    example: "One mild winter; not all of it is due to the page",
  },
  lessonForUs: {
    why: "A story without a lesson is decoration.",
    good: "is one thing you would do, or not do.",
    example: "Have it ready before it is needed",
  },
  likeUsBecause: {
    why: "“We are not them” is the first reply.",
    good: "names size, duty or audience.",
    example: "The same duties, and half our size",
  },
  similarity: { why: "It decides which example is shown first. It never prints." },
  claimType: { why: "How many saw it is not what changed." },
  status: { why: "What nobody has read must not be shown." },
} as const satisfies Record<string, Help>;

export const walkthroughHelp = {
  title: { why: "They remember it by a name.", good: "is who, and what.", example: "The next council’s snow post" },
  newsDate: { why: "Walk them through it while it is in the news." },
  whatWasPosted: {
    why: "Many have heard of it and not seen it.",
    good: "is neutral.",
    example: "A cheerful picture of snow, at eight in the morning",
  },
  audience: {
    why: "A fail is seldom about words and often about ears.",
    good: "says whose ears it reached.",
    example: "People who could not get to work",
  },
  contextThen: {
    why: "The same post a week earlier would have passed.",
    good: "says what had happened that week.",
    example: "Two main roads had stood closed since five",
  },
  whyItFailed: {
    why: "“It went viral” explains nothing.",
    good: "names audience and context.",
    weak: "“They tried to be funny.”",
    example: "It praised the snow to people who were stuck in it",
  },
  howFound: {
    why: "Who saw it first, and when?",
    good: "is a role or a count.",
    example: "By replies, within minutes",
  },
  minutesToRespond: { why: "Silence is what people see.", good: "stays empty where no source says." },
  response: { why: "How it ended teaches most.", good: "is what they did.", example: "An apology, and the road news" },
  before: {
    why: "The best control acts before.",
    good: "is one habit.",
    example: "Read the duty log before the first post",
  },
  atTenMinutes: {
    why: "A plan by the clock calms more than a promise.",
    good: "is what somebody does.",
    example: "Hold planned posts and ring the duty lead",
  },
  atOneHour: {
    why: "The first hour decides.",
    good: "is said in public.",
    example: "Say what we know in the same place",
  },
  atOneDay: {
    why: "Then the cause is repaired.",
    good: "mends it.",
    example: "Answer people one by one, brief leaders",
  },
  controlIds: { why: "A fail with no control here is only a horror story." },
  riskId: { why: "It leads from the story to your own list." },
  trainingModuleId: { why: "It shows what people need to learn from it." },
} as const satisfies Record<string, Help>;

export const reachHelp = {
  platform: { why: "Each one reaches others.", good: "is its name.", example: "Facebook" },
  population: { why: "Percent of whom?", good: "is your audience.", example: "Adults in our district" },
  value: { why: "A number can be checked; “many” cannot." },
  unit: { why: "A number without a unit is attacked first.", good: "is one word or sign.", example: "%" },
  fieldworkDate: { why: "Reach ages fast: after eighteen months it is yesterday’s.", good: "is when it was asked." },
  source: {
    why: "Without it the number prints “unverified”.",
    good: "can be found.",
    example: "Residents’ survey, May",
  },
} as const satisfies Record<string, Help>;
