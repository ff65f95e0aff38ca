import { findOwn } from "@/lib/domain/find-own";

const STATUS_WORDS: Readonly<Record<string, string>> = {
  draft: "Draft",
  checking: "Being checked",
  "pre-wiring": "Talking to people first",
  presented: "Presented",
  approved: "Yes",
  "approved-if": "Yes, with conditions",
  deferred: "Not now",
  rejected: "No",
  pilot: "Pilot running",
  results: "Pilot finished",
  "re-pitch": "Asking again",
};

/** The words on screen for a proposal's status code. */
export function statusWords(status: string): string {
  return findOwn(STATUS_WORDS, status) ?? status;
}
