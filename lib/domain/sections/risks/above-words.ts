import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import { isOnlyPlanned, type Risk } from "./risk-words";
import { countAboveAppetite } from "./score";

/** How many risks lie above a limit that has just been named, before their controls and with them; never an average. */
export function aboveWords(risks: readonly Risk[], limit: number): string {
  const { before, after } = countAboveAppetite(risks, limit);
  const are = (count: number): string => (count === 1 ? "is" : "are");
  const first =
    before === 0 ? "No risk is" : `${capitalise(numberWord(before))} ${before === 1 ? "risk" : "risks"} ${are(before)}`;
  const left = after === 0 ? "none" : numberWord(after);
  return `${first} above it before controls, and ${left} ${isOnlyPlanned(risks) ? "would be" : are(after)} with them.`;
}
