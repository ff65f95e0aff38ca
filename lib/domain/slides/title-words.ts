import type { Lexicon } from "../lexicon/lexicon-of";

/** The words that titles take for what is tried: `{pilot}`, `{medium}`, `{what}`. */
export const titleWords = ({
  undertaking,
  place,
}: Pick<Lexicon, "undertaking" | "place">): Readonly<Record<"pilot" | "medium" | "what", string>> => ({
  pilot: undertaking,
  medium: place,
  what: `one thing on ${place}`,
});
