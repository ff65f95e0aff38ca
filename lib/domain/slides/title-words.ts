import type { Lexicon } from "../lexicon/lexicon-of";

/** The words that titles take for what is tried and where: `{pilot}`, `{medium}`, `{what}`, `{where}`. */
export const titleWords = ({
  undertaking,
  place,
  heard,
}: Pick<Lexicon, "undertaking" | "place" | "heard">): Readonly<
  Record<"pilot" | "medium" | "what" | "where", string>
> => ({
  pilot: undertaking,
  medium: place,
  what: `one thing on ${place}`,
  where: heard,
});
