import type { Help } from "../../form/question";

export const alignmentHelp = {
  needs: {
    why: "A plan that starts with a platform dies at the question “What is it for?”",
    good: "begins with one need that your leaders already worry about. Two or three are enough.",
    weak: "holds five needs and a number for none of them.",
  },
  longTermVision: {
    why: "They want to know what they let in with a small yes.",
    good: "describes a way of working rather than one more channel.",
    weak: "“We will be on every platform.” It confirms their fear of a large plan.",
    example: "Every service answers its own questions in public, under one set of rules.",
  },
  whyNowHeadline: {
    why: "Some readers see nothing but the titles.",
    good: "is a whole sentence that states the problem.",
    weak: "“Why now?” A question leaves the work to the reader.",
    example: "People ask us in public every day and we answer by letter",
  },
  fitHeadline: {
    why: "Some readers see nothing but the titles.",
    good: "is a whole sentence that ties the work to your plan.",
    weak: "“Strategic fit.” A label says nothing to be agreed with.",
    example: "This first step serves two aims that we already report on",
  },
} as const satisfies Record<string, Help>;

export const needHelp = {
  title: {
    why: "A platform in the title tells them the answer came before the question.",
    good: "names the problem as your chief executive would; leaves the platform out.",
    weak: "“We need a Facebook page.” That is a tool, not a need.",
    example: "People cannot find out whether their service runs today",
  },
  problemNow: {
    why: "They act on a problem they recognise, in words they have used themselves.",
    good: "sounds like them on a bad day, and says who suffers.",
    weak: "“We lack a social media presence.” Only you suffer from that.",
    example: "Every time something changes the phones jam, and we look as if we do not know.",
  },
  corporateObjective: {
    why: "One question about the plan has ended two years of work within minutes.",
    good: "is a priority word for word, so that they hear their own plan.",
    weak: "“Better communication.” It stands in no plan.",
    example: "Priority 1: easy to reach",
  },
  docRef: {
    why: "A reader should be able to open the plan at the page.",
    good: "names the plan, its years and the page.",
    weak: "“The corporate plan.” It has a hundred pages.",
    example: "Corporate plan, page 10",
  },
  measureName: {
    why: "Success that was not defined beforehand cannot be shown afterwards.",
    good: "is one thing that somebody counts already.",
    weak: "“Awareness.” Nobody counts it, so nobody can check it.",
    example: "Calls about service changes a week",
  },
  measureUnit: {
    why: "A number without a unit is attacked first.",
    good: "is one word.",
    weak: "“Lots.” It cannot be compared with anything.",
    example: "calls",
  },
  measureBaseline: {
    why: "Without a number today, nobody can say later whether it worked.",
    good: "is last month’s number, if that is what you have. Say when and where it comes from.",
    weak: "is a round number that nobody remembers counting.",
  },
  measureBaselineDate: {
    why: "An old number is worse than none, when somebody asks.",
    good: "is the last day it covers.",
    weak: "is today, for a number that is two years old.",
  },
  measureSource: {
    why: "A finance lead asks for the report before they ask what it says.",
    good: "names a report or a system that somebody else can open.",
    weak: "“Our experience.” Nobody else can open it.",
    example: "Monthly contact report",
  },
  measureTarget: {
    why: "They want to know what they would be paying for.",
    good: "is a number you could be held to.",
    weak: "is half of today, or double, because it sounds good.",
  },
  measureTargetDate: {
    why: "A target without a date is a hope.",
    good: "leaves time for the effect, often a year.",
    weak: "is the week after the start. Nothing has moved by then.",
  },
  ownerDept: {
    why: "A need that belongs to no department has nobody to ask for it.",
    good: "is the department that would miss the result, seldom communications.",
    weak: "“Communications.” Then the problem is yours, and so is the cost.",
    example: "Customer services",
  },
  whoIsAffected: {
    why: "They picture people, not audiences.",
    good: "names who feels it, and how many if you know.",
    weak: "“The public.” Nobody can picture them.",
    example: "People who travel early, and the staff who answer them",
  },
  evidenceNow: {
    why: "An opinion can be overruled. A figure with a source must be answered.",
    good: "holds one or two figures of your own, with their dates.",
    weak: "“Everybody complains about it.” One person who does not ends the talk.",
    example: "One call in five asks the same thing, counted over two weeks in spring",
  },
  evidenceNowSource: {
    why: "A figure whose source is missing prints as “unverified”.",
    good: "names the report or system, and its month.",
    weak: "“Internal data.” Nobody knows which.",
    example: "Contact report, May",
  },
  socialRole: {
    why: "“Why not e-mail?” comes next.",
    good: "names something only a public answer does: many see it, people ask back, it stays findable.",
    weak: "“It is modern, and free.” E-mail is cheap too.",
    example: "One answer reaches everybody with the same question within minutes.",
  },
  doNothingText: {
    why: "Doing nothing has a price too, and it is always one of the choices.",
    good: "says what goes on, for whom. It claims nothing this would not change.",
    weak: "“We will be left behind.” By whom, and what would it cost?",
    example: "The same question is answered by phone, one person at a time, for another year.",
  },
  doNothingAmount: {
    why: "A cost of waiting weighs as much as a saving.",
    good: "stands in a budget or a bid already. Leave it empty rather than guess.",
    weak: "is a guess with four digits. One question ends it.",
  },
  doNothingAvoidedByThis: {
    why: "A finance lead will ask whether that cost really goes away.",
    good: "is no, if it would be paid all the same. The sum then gives no reason, and the deck says so beside it.",
    weak: "is yes because it helps your case. It is checked first.",
  },
  internalImpact: {
    why: "Answering outside changes work inside, and somebody there will notice first.",
    good: "names one habit that changes in another department.",
    weak: "“None.” Answers come from somewhere, and those people notice.",
    example: "The service tells us first when something changes.",
  },
} as const satisfies Record<string, Help>;
