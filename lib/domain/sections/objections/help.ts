import type { Help } from "../../form/question";

export const objectionsHelp = {
  objections: {
    why: "Hear the hard question before the room does. They ask: how sure, what could go wrong, what next?",
    good: "begins with what your decision-maker would say, and ends with a plain no.",
    weak: "holds the easy ones. The hard one comes first.",
  },
} as const satisfies Record<string, Help>;

export const objectionHelp = {
  objection: {
    why: "In their own words it is easier to grant.",
    good: "is as they would say it.",
    weak: "“They resist change.” Nobody in the room would say that.",
    example: "We tried that before and nobody read it.",
  },
  raisedBy: {
    why: "You answer a person, not a sentence. It never prints.",
    good: "is the group you heard it from.",
    weak: "is the group you blame.",
  },
  likelihood: {
    why: "Rehearse the likely ones; the rest may wait.",
    good: "is how sure you are that it will be said.",
    weak: "is low because you hope so.",
  },
  concede: {
    why: "A reply that grants nothing sounds like a sale.",
    good: "grants what is true first.",
    weak: "“I hear you, but …” It grants nothing.",
    example: "True: the last try had no work to do there",
  },
  answer: {
    why: "You have twenty seconds.",
    good: "holds one fact and one control.",
    weak: "“That won’t happen.” It asks for trust and gives no reason.",
    example: "This time one team answers one kind of question, and stops if nobody asks.",
  },
  longAnswer: {
    why: "Some will want two minutes of it.",
    good: "adds the example and the number.",
    weak: "“As I said before.” Longer, and nothing new in it.",
    example: "The team answers for ten weeks. We count each question, and stop on the agreed day if they stay away.",
  },
  evidenceId: {
    why: "Each answer should lead to a slide.",
    good: "is the example that shows the answer.",
    weak: "is any example, for the look of it.",
  },
  riskId: {
    why: "A worry that stands in your list has a control.",
    good: "is the risk that treats this worry.",
    weak: "is left out, so the answer leads nowhere.",
  },
  askBack: {
    why: "The real objection is often the second one.",
    good: "is an honest question.",
    weak: "“Don’t you trust us?” That is a trap, not a question.",
    example: "What would have made you come back to it?",
  },
  rating: {
    why: "An answer you have never said aloud is not ready.",
    good: "is what a colleague said who heard you.",
    weak: "is “went well” after reading it in silence.",
  },
} as const satisfies Record<string, Help>;
