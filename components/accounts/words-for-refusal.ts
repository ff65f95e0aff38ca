import type { CallFailure } from "@/lib/browser/call";
import { wordsForFailure } from "@/lib/browser/send-json";

/** What an administrator reads where an account could not be changed. */
export function wordsForRefusal({ status, problem }: CallFailure): string {
  const [named] = problem?.fields ?? [];
  if (named) return named.message;
  return status === 404 ? "This account no longer exists. Reload the page" : wordsForFailure(status);
}
