import type { Help } from "../../form/question";

export const economicsHelp = {
  burden: {
    why: "Hours told row by row are believed; time found out later costs trust.",
    good: "adds up to the pilot’s hours, and says who does it when you are on leave.",
    weak: "is one row, “communications”, with all the hours.",
  },
  contractHours: {
    why: "They think in posts, not in hours.",
    good: "is the week in your own contracts.",
    weak: "is 40 because it is round.",
  },
  transactions: {
    why: "Many contacts with one simple answer are where a saving can come from at all.",
    good: "holds the one or two questions you answer most often by phone or at the counter.",
    weak: "is every contact you have. Most cannot move.",
  },
  cashablePct: {
    why: "Freed minutes are not money until a budget falls. A finance lead asks for this first.",
    good: "is 0, unless somebody has agreed to cut a budget by it.",
    weak: "is 100, with no budget that falls.",
  },
  rampMonths: {
    why: "Nobody moves over on the first day.",
    good: "is three or more. This is our own judgement; change it.",
    weak: "is 0: everybody changes their habit on the first day.",
  },
  weeksPerYear: {
    why: "A yearly cost needs a year that somebody can recognise.",
    good: "leaves out leave, or is the length of a pilot that runs once a year.",
    weak: "is 52, as if nobody were ever away.",
  },
  toolsCost: {
    why: "“Free” is the word they believe least.",
    good: "is 0 only where you own the tool already.",
    weak: "is 0 because the first month is free.",
  },
  trainingCost: {
    why: "People who were never shown make the mistakes they fear.",
    good: "is 0 only if it is in house.",
    weak: "is 0 because people will pick it up.",
  },
  contentCost: {
    why: "Pictures and captions cost something, or somebody’s evening.",
    good: "is what you would buy.",
    weak: "is 0 because somebody has a phone.",
  },
  coverCost: {
    why: "Somebody answers while the others are on leave.",
    good: "is what the cover is paid on top.",
    weak: "is 0 because somebody will look in the evening.",
  },
  oneOffCost: {
    why: "A cost that comes once is easier to grant than one that stays.",
    good: "leaves out wages.",
    weak: "is 0, with set-up done in hours nobody counted.",
  },
  lossReason: {
    why: "A saving below its cost is no shame when somebody says so first.",
    good: "names what the money buys instead.",
    weak: "“The benefits are intangible.” That is what everybody says.",
    example: "It buys an answer to whether this works here, before anybody spends more",
  },
  leadWithMoney: {
    why: "Under budget cuts the money is the first thing some rooms want to see.",
    good: "is yes if the sum holds without any benchmark.",
    weak: "is yes with borrowed costs. The first question is about them.",
  },
} as const satisfies Record<string, Help>;

export const transactionHelp = {
  name: {
    why: "They want to see one real question, not “enquiries”.",
    good: "is one question, in the words of a caller.",
    weak: "“General enquiries.” One answer cannot meet them all.",
    example: "“Are you open on Monday?” calls",
  },
  channelFrom: {
    why: "Each way in costs something else.",
    good: "is the way most of them come today.",
    weak: "is the dearest way, to make the saving larger.",
  },
  channelTo: {
    why: "A reply by a person is not a visit to a web page: somebody writes it.",
    good: "is where somebody writes the answer, if somebody does.",
    weak: "is a web visit for what a person will answer.",
  },
  annualVolume: {
    why: "A saving is counted in contacts, and contacts are counted already.",
    good: "is from a report.",
    weak: "is last week’s number times 52.",
  },
  pilotVolume: {
    why: "A saving of everybody’s year beside the cost of one small pilot compares two different things.",
    good: "is counted in last year’s report: the same weeks, the same place.",
    weak: "is the whole year, for a pilot of one district.",
  },
  complexity: {
    why: "A complex case that is moved comes back by phone, twice.",
    good: "is what the colleague who takes the calls says.",
    weak: "is “simple” so that it counts.",
  },
  includeComplex: {
    why: "Complex contacts are left out of the sum unless you say otherwise.",
    good: "is yes only after it was tried on a few.",
    weak: "is yes to make the sum larger.",
  },
  costFrom: {
    why: "Averages are attacked, own costs are discussed.",
    good: "comes from your finance lead.",
    weak: "is a national average. It is attacked first.",
  },
  costDigital: {
    why: "The new way is not free either.",
    good: "is your minutes for a reply, priced: 6 minutes at 20 an hour are 2.",
    weak: "is 0 because posting is free.",
  },
  minutesPerReply: {
    why: "A social reply takes somebody’s minutes; a web visit takes none.",
    good: "was timed on ten.",
    weak: "is the time to type, without finding the answer.",
  },
  shiftPct: {
    why: "This share carries the whole sum.",
    good: "is low enough that your finance lead nods.",
    weak: "is half of all contacts. Nobody has seen that.",
  },
  failPct: {
    why: "Some read the answer and ring all the same.",
    good: "is never 0. One in five is a careful guess.",
    weak: "is 0: nobody ever rings after reading.",
  },
  costSource: {
    why: "Averages differ widely by service. They illustrate; they prove nothing.",
    good: "is your own, as soon as somebody can count it.",
    weak: "is “our own costs” for a number from a website.",
  },
} as const satisfies Record<string, Help>;

export const burdenHelp = {
  activity: {
    why: "Approving and reporting are the hours that everybody forgets.",
    good: "says what the hours go into, replies apart from posts.",
    weak: "is “create” alone, with nobody to reply.",
  },
  role: {
    why: "One person who does it all is one cold away from silence.",
    good: "is a role.",
    weak: "“The whole team.” Nobody has it in their week.",
    example: "Duty writer",
  },
  hoursPerWeek: {
    why: "A guess by row is closer than a guess of the whole.",
    good: "is in halves or quarters.",
    weak: "is what is left in the week, not what it takes.",
  },
  outOfHours: {
    why: "Evenings and weekends are asked about first.",
    good: "is yes where somebody really looks then.",
    weak: "is no for all, with a page that is always open.",
  },
} as const satisfies Record<string, Help>;
