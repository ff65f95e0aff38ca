import type { Help } from "../../form/question";

export const risksHelp = {
  risks: {
    why: "They have seen a bad post on the news. Someone who lists the risks first is believed about the rest.",
    good: "begins with the risk they would raise first, and keeps one that stays open.",
    weak: "is a list of small ones. The large one is asked about instead.",
  },
  appetite: {
    why: "Somebody senior has to say how much is too much. Also called risk appetite.",
    good: "is the number your own risk policy uses, if it has one.",
    weak: "is 25, so that nothing stands above it.",
  },
  headline: {
    why: "Some readers see nothing but the titles.",
    good: "is a whole sentence, with “would” while controls are only planned.",
    weak: "“Risk register.” It hides the one that stays open.",
    example: "Four risks would come within what we accept, and one stays open",
  },
} as const satisfies Record<string, Help>;

const scoreBefore = {
  why: "A score makes two risks comparable. It is a judgement, and open to yours.",
  good: "is the score with nothing done about it.",
  weak: "is 1, because you mean to prevent it.",
};
const scoreAfter = {
  why: "They want to know what is left once you have done your part.",
  good: "is the score once the controls in place work; it promises nothing of the planned ones.",
  weak: "is 1 for every risk. Then none of them is believed.",
};

export const riskHelp = {
  title: {
    why: "A vague fear cannot be treated. An event can.",
    good: "is one thing that happens, on one day.",
    weak: "“Reputational risk.” It is an outcome; nobody can prevent it.",
    example: "A post goes out from the wrong account",
  },
  likelihood: scoreBefore,
  impact: scoreBefore,
  controls: {
    why: "A worry that was heard and not treated is still a worry.",
    good: "holds one or two things you would really do.",
    weak: "is ten lines from a policy that nobody reads.",
  },
  likelihoodAfter: scoreAfter,
  impactAfter: scoreAfter,
  cause: {
    why: "Each control acts on the cause or on the harm. Told apart, one can see which.",
    good: "names what would go wrong first.",
    weak: "“Human error.” That explains everything, so no control follows.",
    example: "Two accounts on one phone",
  },
  consequence: {
    why: "They ask who gets hurt.",
    good: "says who is harmed, and how they would notice.",
    weak: "“Damage to the brand.” Who is hurt by that?",
    example: "A private remark is read by everybody who follows us",
  },
  category: {
    why: "It shows at a glance whether one kind of risk was forgotten.",
    good: "is the kind of harm that would hurt most.",
    weak: "is “reputation” for every risk.",
  },
  raisedBy: {
    why: "Somebody whose own worry stands in the list feels heard.",
    good: "is the group that said it. Only their own deck says so.",
    weak: "is a group you guessed.",
  },
  solution: {
    why: "Admitting one open risk earns belief for the others.",
    good: "is “open” where no control helps. Not every risk is solved.",
    weak: "is “solved” for every risk. Nobody believes the list.",
  },
  windowFrom: {
    why: "A risk that ends with the pilot weighs less than one that stays.",
    good: "is the first day it could happen.",
    weak: "is the start of the pilot, for a risk that exists today.",
  },
  windowTo: {
    why: "A risk that ends with the pilot weighs less than one that stays.",
    good: "is the last day it could happen.",
    weak: "is the end of the pilot, for a risk that stays.",
  },
  reviewDate: {
    why: "Platforms change. A list that nobody reads again protects nobody.",
    good: "is about half way.",
    weak: "is after the end, when nothing can be changed.",
  },
  treatment: {
    why: "Reducing is not the only way; some risks are simply accepted. Also called risk treatment.",
    good: "is what you do in fact; “accept” needs somebody who accepts.",
    weak: "is “accept” because no control came to mind.",
  },
  acceptedBy: {
    why: "Somebody senior has to see and carry what is left.",
    good: "is a role that can be asked about it later.",
    weak: "“The project team.” Those who want it cannot accept its risk.",
    example: "Director of customer services",
  },
  acceptedOn: {
    why: "Only those who accepted a risk can be said to carry it.",
    good: "is the day they said so, best of all in writing.",
    weak: "is a day that has not come yet. Nobody has accepted anything then.",
  },
  acceptedUntil: {
    why: "Acceptance without an end is forgotten.",
    good: "ends with the pilot, or within a year.",
    weak: "is years away. Nobody in the room will be here.",
  },
} as const satisfies Record<string, Help>;

export const controlHelp = {
  text: {
    why: "They want to know who would see a bad post first.",
    good: "names a person’s role, an action and a time.",
    weak: "“We will monitor the channel.” Who, when, and then what?",
    example: "The duty officer checks every hour and corrects a wrong post within 30 minutes",
  },
  ownerRole: {
    why: "A control without an owner is a wish.",
    good: "is one role. Nobody should learn of a duty in the meeting.",
    weak: "“Everyone.” On a Sunday evening that is nobody.",
    example: "Duty officer",
  },
  ownerAgreed: {
    why: "Nobody should learn of a duty in the meeting. Until they agree it prints “proposed”.",
    good: "is what they told you, in their words.",
    weak: "is “agreed” because they did not object.",
  },
  due: {
    why: "A control that comes after the start protects nobody.",
    good: "is before the first day.",
    weak: "is the launch day itself.",
  },
  state: {
    why: "While a control is only planned, the deck says “would be”.",
    good: "is “in place” once it has been tried.",
    weak: "is “in place” because it is written down.",
  },
  sourceId: {
    why: "A control that others use already is easier to trust.",
    good: "names the rule, standard or entry.",
    weak: "“Best practice.” Whose?",
    example: "Our security policy",
  },
} as const satisfies Record<string, Help>;
