import { countOf, numberWord } from "../../text/number-words";
import { isOnlyPlanned, type Risk } from "./risk-words";
import { countAboveAppetite, DEFAULT_APPETITE } from "./score";

/** How much risk is accepted; while the author has not said, the usual limit is ours and nobody has accepted it. */
export const acceptedWords = (appetite: number | null): string =>
  appetite === null
    ? `No limit is set yet: a score of up to ${DEFAULT_APPETITE} is our own assumption`
    : `We accept a score of up to ${appetite}`;

/** What is called too much: above what is accepted, or, while nobody has said how much that is, by its band. */
export const overWords = (appetite: number | null): string =>
  appetite === null ? "high or severe" : "above what we accept";

/** How many risks lie above the limit, before and after their controls, as sentences. */
export function aboveLimitWords(risks: readonly Risk[], appetite: number | null): string {
  const { before, after } = countAboveAppetite(risks, appetite);
  const verb = (count: number): string => (count === 1 ? "is" : "are");
  const left = `${noneOr(after)} ${isOnlyPlanned(risks) ? "would be" : verb(after)} with them`;
  const first = before > 1 && before === risks.length ? "all" : noneOr(before);
  return `${acceptedWords(appetite)}. Of ${countOf(risks.length, "risk")}, ${first} ${verb(before)} above it before controls, and ${left}.`;
}

const noneOr = (count: number): string => (count === 0 ? "none" : numberWord(count));
