import type { CallFailure } from "@/lib/browser/call";
import { wordsForFailure } from "@/lib/browser/send-json";

/** Why a proposal could not be taken out of the bin, into the list or for good. */
export function wordsForBin({ status, problem }: CallFailure): string {
  const [named] = problem?.fields ?? [];
  if (named) return named.message;
  if (status === 404) return "It is no longer in the bin. Reload the page to see where it is";
  return wordsForFailure(status);
}
