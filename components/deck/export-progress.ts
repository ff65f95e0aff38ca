import type { CallFailure } from "@/lib/browser/call";
import type { ProblemCode } from "@/lib/domain/problem/problem";

export type LinePlace = { running: number; ahead: number | null };

/** Where an export is while it is not there yet. */
export function progressWords({ running, ahead }: LinePlace): string {
  if (ahead === null) return "Drawing the pages.";
  const others = `${running === 2 ? "Two exports are" : `${running} exports are`} running.`;
  if (ahead === 0) return `${others} Yours is next.`;
  return `${others} ${ahead} more ${ahead === 1 ? "goes" : "go"} before yours.`;
}

const KEPT = "Your answers are kept.";

/** Another change of this tab, such as of the colours, did not reach the server before the export. */
export const CHANGE_NOT_SAVED =
  "Your last change to this proposal was not saved, so no file was made. Make the change again, then export.";

/** What was typed in this tab has not reached the server, so the file would be without it. */
export const TEXT_NOT_SAVED =
  "Some of your text is not saved yet, so no file was made. The note at the top of the page says why. Once it is saved, export again.";

/** Why no file came, and how to go on. `titleOf` knows the slides by their ids. */
export function failureWords(
  { status, problem }: Pick<CallFailure, "status" | "problem">,
  titleOf: (slideId: string) => string | undefined,
): string {
  if (status === 0) return "Foothold did not answer. Check your connection and try again.";
  if (status === 401) return "You are signed out. Sign in again in a new tab, then export.";
  if (status === 429) return problemWords("unavailable");
  const [first] = problem?.fields ?? [];
  if (problem?.code === "slide_overflow" && first) {
    return `The slide “${titleOf(first.path) ?? first.path}” holds more than fits. ${KEPT} Shorten it, or choose another format.`;
  }
  if (problem?.code === "nothing_to_print" && first) return `There is nothing to export yet. ${first.message}`;
  if (isTold(problem?.code) && first) return `The export was not made. ${KEPT} ${first.message}`;
  const number = problem?.requestId ? ` Give your administrator this number: ${problem.requestId.slice(0, 8)}.` : "";
  return problemWords(problem?.code) + (isOurs(problem?.code) ? number : "");
}

/** The same where only the kind of failure is known, as in an address. */
export function problemWords(code: string | undefined): string {
  if (code === "slide_overflow") return `A slide holds more than fits. ${KEPT} Shorten it, or choose another format.`;
  if (code === "nothing_to_print") return "There is nothing to export yet. Answer the first questions.";
  if (code === "unavailable") return `Exports are busy. ${KEPT} Wait a minute, then try again.`;
  if (code === "disk_full") {
    return `The server’s disk is nearly full, so no file can be made. ${KEPT} Tell your administrator.`;
  }
  if (code === "deck_too_long") {
    return `This export is too long to draw. ${KEPT} Shorten the longest answers, or choose another format.`;
  }
  if (code === "tags_failed") {
    return `The PDF could not be tagged for screen readers, so it was not made. ${KEPT} Choose the web page or PowerPoint.`;
  }
  if (code === "unstorable") return `This export holds more than can be kept. ${KEPT} Shorten the longest lists.`;
  if (code === "damaged") {
    return "Something this export needs is damaged and cannot be read. Change an answer, then export again: that makes a new version.";
  }
  return `The export did not work. ${KEPT} Try again, or choose another format.`;
}

const EXPLAINED: ReadonlySet<string> = new Set([
  "slide_overflow",
  "nothing_to_print",
  "unavailable",
  "deck_too_long",
  "disk_full",
  "tags_failed",
  "unstorable",
] satisfies ProblemCode[]);

/** Whose own sentences say what to do. */
const isTold = (code: string | undefined): boolean => code === "unstorable" || code === "damaged";

/** A fault nobody but an administrator can look into. */
const isOurs = (code: string | undefined): boolean => !EXPLAINED.has(code ?? "");
