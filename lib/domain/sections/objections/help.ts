import type { Help } from "../../question";

export const objectionsHelp = {
  objections: {
    why: "Hear the hard question before the room does. They ask: how sure, what could go wrong, what next?",
    good: "begins with what your decision-maker would say, and ends with a plain no.",
  },
} as const satisfies Record<string, Help>;

export const objectionHelp = {
  objection: {
    why: "In their own words it is easier to grant.",
    good: "is as they would say it.",
    example: "We tried that before and nobody read it.",
  },
  raisedBy: { why: "You answer a person, not a sentence. It never prints." },
  likelihood: { why: "Rehearse the likely ones; the rest may wait." },
  concede: {
    why: "A reply that grants nothing sounds like a sale.",
    good: "grants what is true first.",
    example: "True: the last try had no work to do there",
  },
  answer: {
    why: "You have twenty seconds.",
    good: "holds one fact and one control.",
    weak: "“That won’t happen.”",
    example: "This time one team answers one kind of question, and stops if nobody asks.",
  },
  longAnswer: {
    why: "Some will want two minutes of it.",
    good: "adds the example and the number.",
    example: "The team answers for ten weeks. We count each question, and stop on the agreed day if they stay away.",
  },
  evidenceId: { why: "Each answer should lead to a slide." },
  riskId: { why: "A worry that stands in your list has a control." },
  askBack: {
    why: "The real objection is often the second one.",
    good: "is an honest question.",
    example: "What would have made you come back to it?",
  },
  rating: { why: "An answer you have never said aloud is not ready." },
} as const satisfies Record<string, Help>;
