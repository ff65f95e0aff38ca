import type { Draft } from "../draft/draft";
import { fileState, proposalStatus } from "../proposal/proposal-status";
import { runRules } from "../rules/run-rules";
import type { BuildContext } from "../sections/build-context";

/** A version is final when nothing blocks and no example text is left as it was; nobody sets this by hand. */
export function readState({ draft, context }: { draft: Draft; context: BuildContext }): "draft" | "final" {
  const openBlockers = runRules(draft, context).filter(({ severity }) => severity === "blocker").length;
  return fileState(proposalStatus({ draft, openBlockers }));
}
