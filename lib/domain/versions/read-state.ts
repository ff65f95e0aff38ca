import type { BuildContext } from "../build-context";
import type { Draft } from "../draft/draft";
import { fileState, proposalStatus } from "../proposal-status";
import { runRules } from "../rules/run-rules";

/** A version is final when nothing blocks and no example text is left as it was; nobody sets this by hand. */
export function readState({ draft, context }: { draft: Draft; context: BuildContext }): "draft" | "final" {
  const openBlockers = runRules(draft, context).filter(({ severity }) => severity === "blocker").length;
  return fileState(proposalStatus({ draft, openBlockers }));
}
