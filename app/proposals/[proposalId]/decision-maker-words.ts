import { uncapitalise } from "@/lib/domain/text/sentence";
import type { Workspace } from "./load-workspace";

/** "the chief executive"; null while nobody is named. */
export function decisionMakerWords({ proposal }: Workspace): string | null {
  const role = proposal.draft.context?.answers.decisionMaker;
  if (typeof role !== "string" || role.trim() === "") return null;
  const words = uncapitalise(role.trim());
  return /^(the|our|my|a) /i.test(words) ? words : `the ${words}`;
}
