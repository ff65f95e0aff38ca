import type { Help } from "../../form/question";

export const evidenceHelp = {
  realQuestions: {
    why: "One true question says more than a percentage.",
    good: "holds up to three, from this month.",
    weak: "was written by you to make the point.",
  },
  cases: {
    why: "“Who else has done this?” They trust a body like theirs more than a big name.",
    good: "holds two or three: one that worked, and one that went wrong and was mended.",
    weak: "holds five that shone. They will look for the one that did not.",
  },
  failWalkthroughs: {
    why: "They have read of a fail. Walking through it shows that its cause is no mystery to you.",
    good: "says whose ears it reached, and what had happened that week.",
    weak: "is a fail nobody here has heard of, or one told to amuse.",
  },
  listeningFrom: {
    why: "Five real messages about us this week beat any national figure.",
    good: "is a usual week, not the week of a crisis.",
    weak: "is the one day when everybody complained.",
  },
  listeningTo: {
    why: "A count without its days cannot be checked.",
    good: "is a week or two after the first day.",
    weak: "is left out, so that the count fits any time.",
  },
  listeningMentions: {
    why: "It shows that the talk is there already.",
    good: "counts public posts, or messages at your own desks, and holds no names.",
    weak: "adds up the whole platform, or counts one post five times.",
  },
  listeningUnanswered: {
    why: "A question nobody answered is the plainest case for answering.",
    good: "counts real questions, read one by one.",
    weak: "counts every complaint as a question.",
  },
  listeningThemes: {
    why: "They recognise their own week in it.",
    good: "is two or three subjects.",
    weak: "“Various.” Then nothing can be answered.",
    example: "Opening hours, closures, one rumour",
  },
  reachFigures: {
    why: "“Our people are not on it.” A dated figure of your own audience answers that.",
    good: "is about your audience, and under eighteen months old.",
    weak: "is about the whole world, or five years old.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "says who did it, and what came of it.",
    weak: "“Case studies.” It does not say what came of them.",
    example: "Two bodies like ours started small, and one mistake was mended within hours",
  },
} as const satisfies Record<string, Help>;

export const realQuestionHelp = {
  text: {
    why: "They see for themselves what people want from you.",
    good: "is copied as it came, with names and addresses taken out.",
    weak: "“Residents want more information.” That is a summary, not a question.",
    example: "Is it open today? The page says one thing and the door says another.",
  },
  anonymised: {
    why: "Somebody wrote it to you, not to a meeting. It prints only without a trace of them.",
    good: "is yes once a neighbour could not tell who wrote it.",
    weak: "is yes with the street and the day left in.",
  },
  when: {
    why: "A question at seven in the morning says why office hours are not enough.",
    good: "is a time of day or a date.",
    weak: "“Recently.” It cannot show that you were closed.",
    example: "07:15",
  },
  answer: {
    why: "They want to see that answering is not hard, and not risky.",
    good: "is as short and plain as you would post it.",
    weak: "“We take all feedback seriously.” Nobody was answered.",
    example: "Yes, until four. Sorry about the old page: it is mended now.",
  },
  answerSent: {
    why: "An answer that nobody got is not yet an answer of yours.",
    good: "is yes once it was sent or posted.",
    weak: "is yes because it would have been easy.",
  },
} as const satisfies Record<string, Help>;

export const caseHelp = {
  org: {
    why: "A name can be rung up.",
    good: "is a body they know.",
    weak: "“A leading organisation.” Nobody can ring it.",
    example: "The next council to ours",
  },
  kind: {
    why: "One that was mended is worth more than three that shine.",
    good: "is what the source tells, mended mistakes too.",
    weak: "is “it worked” for a story that ended badly.",
  },
  sector: {
    why: "Their own kind counts for more.",
    good: "is the sector of the body that did it.",
    weak: "is yours, to make it look closer.",
  },
  year: {
    why: "Old figures are attacked. The year prints with it.",
    good: "is the year it happened.",
    weak: "is the year of the article about it.",
  },
  result: {
    why: "They ask what came of it.",
    good: "is one number with its unit, or nothing.",
    weak: "“A huge success.” They will ask how huge.",
    example: "A fifth fewer calls on cold days",
  },
  facts: {
    why: "An example without facts is a rumour.",
    good: "holds one to three.",
    weak: "is an opinion about the case.",
  },
  factText: {
    why: "It is what you would say when asked for more.",
    good: "stands in the source.",
    weak: "“It was very well received.” By whom, counted how?",
    example: "Begun as a trial of two people, on one page",
  },
  factSource: {
    why: "Without it the fact prints “unverified”.",
    good: "can be found.",
    weak: "“The internet.” Nobody can open it.",
    example: "Their own report, May",
  },
  caveat: {
    why: "A finance lead will find it anyway.",
    good: "says what the number does not prove.",
    weak: "“None.” There is always one, and they find it.",
    example: "One mild winter; not all of it is due to the page",
  },
  lessonForUs: {
    why: "A story without a lesson is decoration.",
    good: "is one thing you would do, or not do.",
    weak: "“Social media works.” Nothing follows from that for you.",
    example: "Have it ready before it is needed",
  },
  likeUsBecause: {
    why: "“We are not them” is the first reply.",
    good: "names size, duty or audience.",
    weak: "“They are innovative.” Likeness is size, duty or audience.",
    example: "The same duties, and half our size",
  },
  similarity: {
    why: "It decides which example is shown first. It never prints.",
    good: "is 5 only for the same sector, size and audience.",
    weak: "is 5 for all. Then the order says nothing.",
  },
  claimType: {
    why: "How many saw it is not what changed.",
    good: "is “what changed” only where you can say what.",
    weak: "is “what changed” for followers and views.",
  },
  status: {
    why: "What nobody has read must not be shown.",
    good: "is “read in its source” only if you read it.",
    weak: "is “read in its source” because everybody quotes it.",
  },
} as const satisfies Record<string, Help>;

export const walkthroughHelp = {
  title: {
    why: "They remember it by a name.",
    good: "is who, and what.",
    weak: "“That disaster.” Each of them thinks of another.",
    example: "The next council’s snow post",
  },
  newsDate: {
    why: "Walk them through it while it is in the news.",
    good: "is the day they would have read about it.",
    weak: "is the day you found it.",
  },
  whatWasPosted: {
    why: "Many have heard of it and not seen it.",
    good: "is neutral.",
    weak: "“Something stupid.” That judges it and explains nothing.",
    example: "A cheerful picture of snow, at eight in the morning",
  },
  audience: {
    why: "A fail is seldom about words and often about ears.",
    good: "says whose ears it reached.",
    weak: "“Everybody.” It hurt somebody in particular.",
    example: "People who could not get to work",
  },
  contextThen: {
    why: "The same post a week earlier would have passed.",
    good: "says what had happened that week.",
    weak: "“A normal week.” It seldom was.",
    example: "Two main roads had stood closed since five",
  },
  whyItFailed: {
    why: "“It went viral” explains nothing.",
    good: "names audience and context.",
    weak: "“They tried to be funny.” So do many who are liked for it.",
    example: "It praised the snow to people who were stuck in it",
  },
  howFound: {
    why: "Who saw it first, and when?",
    good: "is a role or a count.",
    weak: "“It blew up.” Who saw it first?",
    example: "By replies, within minutes",
  },
  minutesToRespond: {
    why: "Silence is what people see.",
    good: "stays empty where no source says.",
    weak: "is your estimate. One who knows corrects you.",
  },
  response: {
    why: "How it ended teaches most.",
    good: "is what they did.",
    weak: "“They handled it badly.” What did they do?",
    example: "An apology, and the road news",
  },
  before: {
    why: "The best control acts before.",
    good: "is one habit.",
    weak: "“Be careful.” Nobody can check that.",
    example: "Read the duty log before the first post",
  },
  atTenMinutes: {
    why: "A plan by the clock calms more than a promise.",
    good: "is what somebody does.",
    weak: "“Assess the situation.” Who does what?",
    example: "Hold planned posts and ring the duty lead",
  },
  atOneHour: {
    why: "The first hour decides.",
    good: "is said in public.",
    weak: "“Escalate.” The public still hears nothing.",
    example: "Say what we know in the same place",
  },
  atOneDay: {
    why: "Then the cause is repaired.",
    good: "mends it.",
    weak: "“Learn from it.” What changes?",
    example: "Answer people one by one, brief leaders",
  },
  controlIds: {
    why: "A fail with no control here is only a horror story.",
    good: "points at the control that would have helped.",
    weak: "points at every risk in the list.",
  },
  riskId: {
    why: "It leads from the story to your own list.",
    good: "is the one that this fail would be.",
    weak: "is the nearest by its title.",
  },
  trainingModuleId: {
    why: "It shows what people need to learn from it.",
    good: "is where people would practise it.",
    weak: "is the longest course you have.",
  },
} as const satisfies Record<string, Help>;

export const reachHelp = {
  platform: {
    why: "Each one reaches other people.",
    good: "is its name.",
    weak: "“Social media.” They differ by audience.",
    example: "Facebook",
  },
  population: {
    why: "Percent of whom?",
    good: "is your audience.",
    weak: "“People.” Which, and where?",
    example: "Adults in our district",
  },
  value: {
    why: "A number can be checked; “many” cannot.",
    good: "stands in the source as a number.",
    weak: "is rounded up to sound better.",
  },
  unit: {
    why: "A number without a unit is attacked first.",
    good: "is one word or sign.",
    weak: "“Many.” It is not a unit.",
    example: "%",
  },
  fieldworkDate: {
    why: "Reach ages fast: after eighteen months it is yesterday’s.",
    good: "is when it was asked.",
    weak: "is the day the report came out. It was asked earlier.",
  },
  source: {
    why: "Without it the number prints “unverified”.",
    good: "can be found.",
    weak: "“Statistics.” Whose, and from when?",
    example: "Residents’ survey, May",
  },
} as const satisfies Record<string, Help>;
