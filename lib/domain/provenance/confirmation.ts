import type { StoredValue } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import type { Place } from "../findings/make-finding";
import { hashText } from "../text/hash-text";

/** open: nobody has said anything of these words; kept: they are the author's now; left-out: stored, and printed nowhere. */
export const verdicts = ["open", "kept", "left-out"] as const;
/** What the author has said of words they did not type. */
export type Verdict = (typeof verdicts)[number];

/** Words that were given, and the field where they stand. */
type Given = { place: Place; value: StoredValue };

const ANCHOR_START = "q-".length;

/**
 * How a verdict is stored: "kept:risks-r1-title:1f3a9c02" names the field, and the words by their hash, so that it
 * says nothing of other words that come to stand there.
 */
export function confirmation(verdict: Exclude<Verdict, "open">, { place, value }: Given): string {
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return `${verdict}:${fieldAnchor(place).slice(ANCHOR_START)}:${hashText(words)}`;
}

/** What was said of these words. Where two people disagreed, the one who left them out is heard. */
export function verdictOf(given: Given, confirmed: readonly string[] = []): Verdict {
  if (confirmed.includes(confirmation("left-out", given))) return "left-out";
  return confirmed.includes(confirmation("kept", given)) ? "kept" : "open";
}

/** A section's list once the author has said this of some of its words; "open" takes back what was said. */
export function withVerdict(confirmed: readonly string[], words: readonly Given[], verdict: Verdict): string[] {
  const former = new Set(words.flatMap((each) => [confirmation("kept", each), confirmation("left-out", each)]));
  const others = confirmed.filter((each) => !former.has(each));
  return verdict === "open" ? others : [...others, ...words.map((each) => confirmation(verdict, each))];
}
