import type { CallFailure } from "@/lib/browser/call";
import { wordsForFailure } from "@/lib/browser/send-json";

/** Why a proposal could not be taken out of the bin. */
export function wordsForRestore({ status, problem }: CallFailure): string {
  const [named] = problem?.fields ?? [];
  if (named) return named.message;
  return status === 404 ? "It is no longer in the bin. Reload the page to see what is there" : wordsForFailure(status);
}
