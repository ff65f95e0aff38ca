import { labelOf } from "../form/label-of";
import { optionsOf } from "../form/options-of";
import type { CaseKind } from "./entry-kinds";

export const caseKindOptions = optionsOf<CaseKind>({
  success: "It worked",
  recovered: "A mistake, and how it was mended",
  decision: "A decision; its result is not known yet",
  fail: "It failed",
  "own-dept": "Another department of ours",
});

type Told = { kind: CaseKind | null; result: string | null };

/** What came of it, where that is known. A number beside a decision is what it was taken on, never what it led to. */
export const knownResult = ({ kind, result }: Told): string | null => (kind === "decision" ? null : result);

/** Said beside a decision wherever it stands, so that nobody takes it for a success; null of anything else. */
export const decisionWords = ({ kind }: Pick<Told, "kind">): string | null =>
  kind === "decision" ? labelOf(caseKindOptions, kind) : null;
