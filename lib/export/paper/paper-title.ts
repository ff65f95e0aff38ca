import type { PaperOutline } from "@/lib/domain/paper/paper-outline";

/** The title of the file: what it is and of what, marked while it is a draft. */
export function paperTitle({ state, kicker, title }: Pick<PaperOutline, "state" | "kicker" | "title">): string {
  const named = `${kicker}: ${title}`;
  return state === "draft" ? `Draft: ${named}` : named;
}
