import type { Workspace } from "./load-workspace";

/** Who decides, as it was typed; null while nobody is named. */
export function decisionMakerWords({ proposal }: Workspace): string | null {
  const role = proposal.draft.context?.answers.decisionMaker;
  return typeof role === "string" && role.trim() !== "" ? role.trim() : null;
}
