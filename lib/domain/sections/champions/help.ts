import type { Help } from "../../form/question";

export const championsHelp = {
  sponsorRole: {
    why: "“Who else wants this?” A plan with nobody above it stays a plan of one team.",
    good: "is a senior role that agreed to be named, best of all at the very top.",
    weak: "“Senior management.” Nobody in it would come to the meeting.",
    example: "Director of customer services",
  },
  sponsorAgreedOn: {
    why: "Nobody senior should find their own name on a page they have not seen.",
    good: "is the day they said yes to being named.",
    weak: "is the day you mean to ask them.",
  },
  departmentsAffected: {
    why: "A department that was not asked is the one that stops it.",
    good: "holds those whose work changes, not those who would like to know.",
    weak: "is all of them. For most, nothing changes on the first day.",
  },
  people: {
    why: "The people others listen to are not always the most senior.",
    good: "holds a few, from more than one department and level.",
    weak: "holds five executives, or five friends from communications.",
  },
  serviceModel: {
    why: "A team that posts while everybody else carries on as before changes nothing.",
    good: "is the way the work is shared on day one.",
    weak: "is the one on the chart, while one team does it all.",
  },
  contentFeeders: {
    why: "A page with nothing to say dies in a month.",
    good: "holds people close to the work, who see things first.",
    weak: "is the communications team itself.",
  },
  externalInfluencers: {
    why: "One page that people follow already can carry your answer further than you can.",
    good: "holds public roles or pages, not private people.",
    weak: "is whoever has most followers.",
  },
  stewards: {
    why: "A department takes part once one of its own people looks after it. Also called stewards.",
    good: "holds people with good relationships, one for each department. One for 10 to 15 colleagues is our own guide.",
    weak: "is whoever was absent from the meeting.",
  },
  governance: {
    why: "They ask who answers for it. “All of us” means nobody. Also called RACI.",
    good: "has one role that answers for each task, and at least one that does it.",
    weak: "makes three roles answer for one task.",
  },
} as const satisfies Record<string, Help>;

export const departmentHelp = {
  name: {
    why: "It is counted later: in how many departments does somebody help?",
    good: "is the department’s own name.",
    weak: "“Operations, etc.” Nobody can be counted in it.",
    example: "Customer services",
  },
} as const satisfies Record<string, Help>;

export const personHelp = {
  who: {
    why: "These notes are about colleagues, who may ask to see them.",
    good: "is a role or initials.",
    weak: "“The difficult one.” They may read it. A role says enough.",
    example: "Reception team leader",
  },
  dept: {
    why: "It shows which department still has nobody on your side.",
    good: "is where they sit today.",
    weak: "is left empty, so a gap looks covered.",
  },
  level: {
    why: "Support among executives alone does not reach the people who do the work.",
    good: "is where they work, not where they came from.",
    weak: "is “executive” for everybody who is heard.",
  },
  formalPower: {
    why: "Rank is one way to move opinion, and not the only one.",
    good: "is what they can sign, not how loud they are.",
    weak: "is 5 because they are loud.",
  },
  longService: {
    why: "Colleagues ask those who have seen it all before.",
    good: "is yes if they were here before the last change.",
    weak: "is guessed.",
  },
  wideNetwork: {
    why: "News travels along people who know everybody.",
    good: "is yes if other departments know them.",
    weak: "is yes for anybody with many contacts online.",
  },
  wellLiked: {
    why: "People follow those they like.",
    good: "is yes if colleagues seek them out.",
    weak: "is yes because you like them.",
  },
  relation: {
    why: "A stranger’s request weighs less than a colleague’s. Find an introduction first.",
    good: "is how they would put it.",
    weak: "is “we are close” after one meeting.",
  },
  ask: {
    why: "People help when they know with what.",
    good: "is small, and has an end.",
    weak: "“Your support.” They say yes, and do nothing.",
    example: "Try three questions on one shift",
  },
  nextAction: {
    why: "Influence without a next step is a name in a list.",
    good: "is something you can do this week.",
    weak: "“Keep warm.” Nobody can do that on Monday.",
    example: "Show one real answer over coffee",
  },
  met: {
    why: "A proposal first seen in the meeting is refused there.",
    good: "is what happened: you met, they read the draft, or they agreed.",
    weak: "is “agrees” because they nodded.",
  },
  question: {
    why: "One person’s unanswered question can stop months of work in minutes.",
    good: "is theirs, in their words, and only one.",
    weak: "“General concerns.” You cannot prepare for those.",
    example: "Who answers when you are on leave?",
  },
  leaveBehind: {
    why: "People make up their minds afterwards, with whatever is on the desk.",
    good: "is one page that answers their question.",
    weak: "“The full strategy.” Nobody reads it.",
    example: "One page on how it can be stopped",
  },
  heard: {
    why: "You will not remember it in the meeting, and positions change.",
    good: "says what they said and need. They may ask to read it.",
    weak: "“They are against everything.” That judges; what did they say?",
    example: "Wants cover agreed before anything is posted. Would read a weekly line.",
  },
  nextActionBy: {
    why: "A step without a day waits until after the meeting.",
    good: "is before the meeting.",
    weak: "is the day of the meeting.",
  },
  support: {
    why: "The undecided with influence are worth most of your time.",
    good: "is what they told you. They may ask to see it.",
    weak: "is what somebody else thinks of them.",
  },
  targetSupport: {
    why: "The aim may be only to move somebody from against to undecided.",
    good: "is one step from where they stand.",
    weak: "is “strongly for”, for somebody who is against.",
  },
  interest: {
    why: "High power and high interest: talk weekly. Also called the Mendelow grid.",
    good: "is how much their own week changes.",
    weak: "is 5 for everybody.",
  },
  peerNominations: {
    why: "Ask five colleagues whom they turn to for advice; count the names.",
    good: "is a count of names you were given.",
    weak: "is your own impression.",
  },
} as const satisfies Record<string, Help>;

export const stewardHelp = {
  who: {
    why: "Somebody who listens, teaches and encourages carries a habit further than an order.",
    good: "is a role that colleagues already turn to.",
    weak: "“Whoever has time.” Nobody turns to them.",
    example: "Reception team leader",
  },
  dept: {
    why: "It is counted: a department with nobody in it hears of changes last.",
    good: "is the one they know from inside.",
    weak: "is five departments for one person.",
  },
  cadence: {
    why: "A rhythm that is agreed survives a busy week.",
    good: "is how often they bring news in and take news out.",
    weak: "is “every day”. Nobody keeps that up in a busy week.",
  },
} as const satisfies Record<string, Help>;

const SPONSOR_SCALE = "The first of the five at 3 or less is what to work on. Also called ADKAR.";

export const sponsorCardHelp = {
  awareness: {
    why: `A sponsor who cannot say why it is needed cannot defend it. ${SPONSOR_SCALE}`,
    good: "is what they could say without your paper.",
    weak: "is 5 because you sent the paper.",
  },
  desire: {
    why: "A sponsor by order keeps quiet when it gets hard.",
    good: "is what they said unasked.",
    weak: "is 5 because they did not refuse.",
  },
  knowledge: {
    why: "Most sponsors were never told what a sponsor does.",
    good: "is high once they named their own part.",
    weak: "is 5 because they are senior.",
  },
  ability: {
    why: "Goodwill without an hour in the diary is not seen by anybody.",
    good: "counts an hour in their diary.",
    weak: "counts goodwill.",
  },
  reinforcement: {
    why: "Attention moves on after the launch, and so do colleagues.",
    good: "is high if a date after the launch stands.",
    weak: "is 5 because they like the launch.",
  },
  duties: {
    why: "Sponsors who do all three are the strongest sign that a change lasts.",
    good: "holds what they have agreed to do, not what you hope for.",
    weak: "ticks all three before anybody asked.",
  },
  peers: {
    why: "Leaders look at what leaders like them do.",
    good: "names one comparable body and what came of it.",
    weak: "“Everybody is doing it.” Who, and with what result?",
    example: "The county next door has answered road questions in public for two winters.",
  },
  reputation: {
    why: "It shows what the organisation’s name stands to gain.",
    good: "names a relationship that gets better.",
    weak: "“It will improve our image.” With whom?",
    example: "Reporters hear from us first, with the facts.",
  },
  emergencies: {
    why: "The day it matters most is the worst day to begin.",
    good: "says what you could do that you cannot do today.",
    weak: "“It is useful in a crisis.” For what, exactly?",
    example: "We could tell 40,000 people within minutes that a road is closed.",
  },
} as const satisfies Record<string, Help>;

export const feederHelp = {
  who: {
    why: "People close to the work see things first.",
    good: "is a role or initials.",
    weak: "“All staff.” Nobody feels asked.",
    example: "Site manager",
  },
  feeds: {
    why: "Without a supply, a page falls silent.",
    good: "says what, and how often.",
    weak: "“Good stories.” How many, and by when?",
    example: "One photo a week from the site",
  },
} as const satisfies Record<string, Help>;

export const outsideVoiceHelp = {
  who: {
    why: "These notes may be asked for too.",
    good: "is a public role or a page.",
    weak: "“A neighbour with many followers.” That is a private person.",
    example: "The residents’ association page",
  },
  kind: {
    why: "Reaching many, being asked for advice and bringing groups together are different gifts.",
    good: "is the one gift they are known for.",
    weak: "is “reaches many” for all of them.",
  },
} as const satisfies Record<string, Help>;

export const governanceHelp = {
  task: {
    why: "A part only means something for a task.",
    good: "is one task that somebody does every week.",
    weak: "“Social media.” That is many tasks.",
    example: "Run the pilot",
  },
  role: {
    why: "Roles outlast people.",
    good: "is a role, never a name.",
    weak: "“Anna.” She may move on; the duty stays.",
    example: "Head of communications",
  },
  part: {
    why: "Two who answer for a task means that nobody does.",
    good: "gives each task one role that answers for it.",
    weak: "is “answers for it” for everybody, out of courtesy.",
  },
} as const satisfies Record<string, Help>;
