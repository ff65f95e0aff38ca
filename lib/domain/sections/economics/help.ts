import type { Help } from "../../question";

export const economicsHelp = {
  burden: {
    why: "Hours told row by row are believed; time found out later costs trust.",
    good: "adds up to the pilot’s hours, and says who does it when you are on leave.",
  },
  contractHours: {
    why: "They think in posts, not in hours.",
    good: "is the week in your own contracts.",
  },
  transactions: {
    why: "Many contacts with one simple answer are where a saving can come from at all.",
    good: "holds the one or two questions you answer most often by phone or at the counter.",
  },
  cashablePct: {
    why: "Freed minutes are not money until a budget falls. A finance lead asks for this first.",
    good: "is 0, unless somebody has agreed to cut a budget by it.",
  },
  rampMonths: {
    why: "Nobody moves over on the first day.",
    good: "is three or more. This is our own judgement; change it.",
  },
  weeksPerYear: {
    why: "A yearly cost needs a year that somebody can recognise.",
    good: "leaves out leave, or is the length of a pilot that runs once a year.",
  },
  toolsCost: { why: "“Free” is the word they believe least.", good: "is 0 only where you own the tool already." },
  trainingCost: {
    why: "People who were never shown make the mistakes they fear.",
    good: "is 0 only if it is in house.",
  },
  contentCost: { why: "Pictures and captions cost something, or somebody’s evening.", good: "is what you would buy." },
  coverCost: { why: "Somebody answers while the others are on leave.", good: "is what the cover is paid on top." },
  oneOffCost: { why: "A cost that comes once is easier to grant than one that stays.", good: "leaves out wages." },
  lossReason: {
    why: "A saving below its cost is no shame when somebody says so first.",
    good: "names what the money buys instead.",
    example: "It buys an answer to whether this works here, before anybody spends more",
  },
  leadWithMoney: { why: "Under budget cuts the money is the first thing some rooms want to see." },
} as const satisfies Record<string, Help>;

export const transactionHelp = {
  name: {
    why: "They want to see one real question, not “enquiries”.",
    good: "is one question, in the words of a caller.",
    example: "“Are you open on Monday?” calls",
  },
  channelFrom: { why: "Each way in costs something else." },
  channelTo: { why: "A reply by a person is not a visit to a web page: somebody writes it." },
  annualVolume: {
    why: "A saving is counted in contacts, and contacts are counted already.",
    good: "is from a report.",
  },
  complexity: { why: "A complex case that is moved comes back by phone, twice." },
  includeComplex: { why: "Complex contacts are left out of the sum unless you say otherwise." },
  costFrom: { why: "Averages are attacked, own costs are discussed.", good: "comes from your finance lead." },
  costDigital: {
    why: "The new way is not free either.",
    good: "is your minutes for a reply, priced: 6 minutes at 20 an hour are 2.",
  },
  minutesPerReply: {
    why: "A social reply takes somebody’s minutes; a web visit takes none.",
    good: "was timed on ten.",
  },
  shiftPct: { why: "This share carries the whole sum.", good: "is low enough that your finance lead nods." },
  failPct: { why: "Some read the answer and ring all the same.", good: "is never 0. One in five is a careful guess." },
  costSource: {
    why: "Averages differ widely by service. They illustrate; they prove nothing.",
    good: "is your own, as soon as somebody can count it.",
  },
} as const satisfies Record<string, Help>;

export const burdenHelp = {
  activity: { why: "Approving and reporting are the hours that everybody forgets." },
  role: {
    why: "One person who does it all is one cold away from silence.",
    good: "is a role.",
    example: "Duty writer",
  },
  hoursPerWeek: { why: "A guess by row is closer than a guess of the whole.", good: "is in halves or quarters." },
  outOfHours: { why: "Evenings and weekends are asked about first." },
} as const satisfies Record<string, Help>;
