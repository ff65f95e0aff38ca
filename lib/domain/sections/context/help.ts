import type { Help } from "../../form/question";

export const contextHelp = {
  scope: {
    why: "One request at a time gets an answer. Cases inside and outside the organisation differ.",
    good: "holds what you ask for this time, not everything you hope for.",
    weak: "ticks all five. That reads as a strategy, and a strategy is sent back.",
  },
  decisionMaker: {
    why: "A pitch to nobody in particular is never decided.",
    good: "is one role that can say yes and mean it, also about the money.",
    weak: "“The management team.” Nobody in it has to answer.",
    example: "Director of customer services",
  },
  meetingDate: {
    why: "A request without a date slips behind every request that has one.",
    good: "is the day of a meeting that already stands in their diary.",
    weak: "is a month, or “soon”: nobody has to be ready for it.",
  },
  startingPoint: {
    why: "Advice for a team that was refused differs from advice for a team that lacks hours.",
    good: "says where you stand today, not where you would like to be.",
    weak: "is the one that sounds best. The advice then fits somebody else.",
  },
  keyMessage: {
    why: "They will hear ten other papers that day and repeat one sentence of yours.",
    good: "says what people gain, in words you would use on the phone. It stands on three slides.",
    weak: "“A modern, two-way digital channel strategy.” Nobody gains anything in it.",
    example: "People get one clear answer in public, before they have to ring us.",
  },
  meetingName: {
    why: "Readers of the paper want to know which table it was written for.",
    good: "is the name on the agenda.",
    weak: "“The next meeting.” Each reader thinks of another.",
    example: "Monthly leadership meeting",
  },
  meetingPurpose: {
    why: "A meeting that came to note something will not spend money.",
    good: "matches the agenda: ask for a decision only where one can be taken.",
    weak: "says “decision” when the agenda says “to note”. The chair will stop you.",
  },
  minutesAllowed: {
    why: "A deck that runs over is cut from the end, where the decision stands.",
    good: "is what the chair gave you, with their questions inside it.",
    weak: "is the length you wish for. The rest is skipped.",
  },
  presenterRole: {
    why: "They want to know who will answer for it next month.",
    good: "is your role as the organisation writes it.",
    weak: "“The team.” Nobody knows whom to ring.",
    example: "Communications manager",
  },
  presenterCredentials: {
    why: "Leaders listen to people who have done it before.",
    good: "names accounts you have run, courses and one result, the strongest first.",
    weak: "“Passionate about digital.” It says what you like, not what you did.",
    example: "Ran our service alerts page for two years; completed public information training.",
  },
  classification: {
    why: "A paper with the wrong marking travels further than it should.",
    good: "is the marking your organisation uses, or nothing.",
    weak: "“Confidential, just in case.” It keeps out readers who should help.",
    example: "Internal",
  },
  blockers: {
    why: "Five brakes come back in every public body. Knowing yours decides which advice comes first.",
    good: "holds the one or two that really stopped you, not all five.",
    weak: "ticks all five, so that no advice can come first.",
  },
  orgName: {
    why: "It stands at the foot of every page.",
    good: "is the name the public knows.",
    weak: "“Corporate Communications.” That is a team; the paper speaks for the whole body.",
    example: "Your Council",
  },
  sector: {
    why: "“They are not like us” is the first reply to any case. Your sector decides which come first.",
    good: "is the one other bodies would put you in.",
    weak: "is “other” out of caution. Cases from strangers then come first.",
  },
  country: {
    why: "Rules about records, elections and data differ. So do dates on the slides.",
    good: "is the one whose law you work under.",
    weak: "is where the platform sits. The legal prompts would be wrong.",
  },
  currency: {
    why: "Every amount in the deck prints in it.",
    good: "is the one your finance lead reports in.",
    weak: "is the currency of the tool’s price list. Nobody budgets in it.",
  },
  language: {
    why: "A sum written in two ways on one page reads as two sums.",
    good: "is the language of the answers themselves, not of the meeting.",
    weak: "is English because the tool is. Your own words stand beside our figures.",
  },
  spellOut: {
    why: "Short forms save time while you type. Readers outside your team stumble over them.",
    good: "is yes, or nothing: then it is done.",
    weak: "is no because one name was changed. Put that name in quotation marks instead.",
  },
  deckChoices: {
    why: "You know the room: which slide opens a door there, and which one starts a quarrel.",
    good: "changes the few slides you would change by hand, and leaves the others to follow your answers.",
    weak: "moves every slide. What you add later then has no place of its own.",
  },
  earlierReasons: {
    why: "The same people remember what they said, and look for it first.",
    good: "lists every reason they gave, in their words, also the one you think is wrong.",
    weak: "leaves out the awkward one. It is the first question in the room.",
  },
} as const satisfies Record<string, Help>;

export const earlierReasonHelp = {
  reason: {
    why: "Each kind of no has its own answer: a cheaper plan does not help where trust was missing.",
    good: "is what they said, not what you think they meant.",
    weak: "is “cost” for everything. Money is the polite reason.",
  },
  said: {
    why: "People who hear their own words know that they were heard.",
    good: "is one sentence that they would sign, without a name.",
    weak: "“They did not understand it.” That says what you felt, not what they said.",
    example: "The board asked what it would cost in the second year.",
  },
  isChanged: {
    why: "They said no to that proposal. They want to know whether this is another.",
    good: "is yes only where something in the proposal differs.",
    weak: "is yes because you explain it better now.",
  },
  change: {
    why: "A second try without a change asks them to have been wrong.",
    good: "names the one thing that differs, with its number.",
    weak: "“We took your comments on board.” Nobody can see which.",
    example: "One service for 12 weeks, with a ceiling, instead of a year for all.",
  },
  unchangedBecause: {
    why: "A plain reason for standing firm earns more respect than a change that changes nothing.",
    good: "gives one reason that they can check.",
    weak: "“We still believe in it.” They believe otherwise.",
    example: "Fewer hours would leave evenings without an answer.",
  },
} as const satisfies Record<string, Help>;

export const deckChoiceHelp = {
  slideId: {
    why: "A choice belongs to one slide, wherever that slide stands.",
    good: "is the slide as the deck page calls it.",
    weak: "is a slide that your answers do not make yet.",
  },
  variant: {
    why: "Finance may need a page that the union does not.",
    good: "is empty, so that every reader gets the same deck.",
    weak: "is one reader out of caution. The others then ask why their deck differs.",
  },
  title: {
    why: "A hurried reader reads the titles alone.",
    good: "is one claim that the slide shows to be so.",
    weak: "“Risks.” It names a topic and says nothing about it.",
    example: "Seven risks are above what we accept; none would be with the controls",
  },
  part: {
    why: "The room sees the main deck. The appendix is there for whoever asks.",
    good: "keeps need, pilot, risks and decision in the main deck.",
    weak: "is the main deck for everything. The decision then comes when people are leaving.",
  },
  place: {
    why: "What comes early is remembered.",
    good: "puts first what this reader asks first.",
    weak: "puts the money last because it is awkward. They turn to it anyway.",
  },
  isLeftOut: {
    why: "A slide that helps nobody costs the others their time.",
    good: "is yes for a page that this reader has no use for.",
    weak: "is yes for the risks. They will be looked for.",
  },
} as const satisfies Record<string, Help>;
