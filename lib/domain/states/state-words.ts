import { z } from "zod";
import { states } from "./commitment";

const words = z.string().min(1).max(80);

const oneState = z.strictObject({
  /** In one or two words, as a tag or in brackets. */
  word: z.string().min(1).max(20),
  /** After a name or a colon where no day is known, if the word alone would say too little. */
  says: words.optional(),
  /** The same with `{day}`, for a state that comes about on a day. */
  dated: words.optional(),
});

/** The one set of words for how far something is, for every format. */
export const stateWordsSchema = z.strictObject({
  states: z.record(z.enum(states), oneState),
  /** Of a plan whose day has passed: `{day}`. */
  overdue: words,
  /** By when those who were asked, or will be, are to answer: `{day}`. */
  answerDue: words,
  /** The role named for a duty while it has not agreed: `{owner}`, and `{state}`, its word. */
  owner: words,
  /** Whether what is left of a risk is accepted: `{who}`, and `{day}` where there is one. */
  acceptance: z.strictObject({
    agreed: words,
    planned: words,
    proposed: words,
    until: words,
    ended: words,
    /** In one word, as a tag, of one that has ended. */
    over: z.string().min(1).max(20),
  }),
  /** Whether a risk is solved: as it is, and as it would be once its controls are in place. */
  outcomes: z.record(z.enum(["solved", "partly", "open"]), z.strictObject({ held: words, promised: words })),
});
export type StateWords = z.infer<typeof stateWordsSchema>;
