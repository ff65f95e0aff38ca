import type { BuildContext } from "../build-context";
import type { Draft } from "../draft";
import { runRules } from "../rules/run-rules";
import { untouchedExamples } from "../rules/untouched-examples";

/** A version is final when nothing blocks and no example text is left as it was; nobody sets this by hand. */
export function readState({ draft, context }: { draft: Draft; context: BuildContext }): "draft" | "final" {
  const isBlocked = runRules(draft, context).some(({ severity }) => severity === "blocker");
  return isBlocked || untouchedExamples(draft).length > 0 ? "draft" : "final";
}
