import type { CallFailure } from "@/lib/browser/call";

export type LinePlace = { running: number; ahead: number | null };

/** Where an export is while it is not there yet. */
export function progressWords({ running, ahead }: LinePlace): string {
  if (ahead === null) return "Drawing the pages.";
  const others = `${running === 2 ? "Two exports are" : `${running} exports are`} running.`;
  if (ahead === 0) return `${others} Yours is next.`;
  return `${others} ${ahead} more ${ahead === 1 ? "goes" : "go"} before yours.`;
}

/** Why no file came, and how to go on. `titleOf` knows the slides by their ids. */
export function failureWords(
  { status, problem }: CallFailure,
  titleOf: (slideId: string) => string | undefined,
): string {
  const kept = "Your answers are kept.";
  if (status === 0) return "Foothold did not answer. Check your connection and try again.";
  if (status === 401) return "You are signed out. Sign in again in a new tab, then export.";
  if (status === 429 || status === 503) return `Exports are busy. ${kept} Wait a minute, then try again.`;
  if (problem?.code === "slide_overflow") {
    const id = problem.fields?.[0]?.path ?? "";
    return `The slide “${titleOf(id) ?? id}” holds more than fits. ${kept} Shorten it, or choose another format.`;
  }
  if (problem?.code === "export_too_large") {
    return `This export is too long to draw. ${kept} Shorten the longest answers, or choose another format.`;
  }
  if (problem?.code === "nothing_to_print") {
    return `There is nothing to export yet. ${problem.fields?.[0]?.message ?? "Answer the first questions."}`;
  }
  const number = problem?.requestId ? ` Give your administrator this number: ${problem.requestId.slice(0, 8)}.` : "";
  return `The export did not work. ${kept} Try again, or choose another format.${number}`;
}
