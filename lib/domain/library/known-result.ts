import { labelOf } from "../../form/label-of";
import type { CaseKind } from "../../library/entry-kinds";
import { caseKindOptions } from "./options";

type Told = { kind: CaseKind | null; result: string | null };

/** What came of it, where that is known. A number beside a decision is what it was taken on, never what it led to. */
export const knownResult = ({ kind, result }: Told): string | null => (kind === "decision" ? null : result);

/** Said beside a decision wherever it stands, so that nobody takes it for a success; null of anything else. */
export const decisionWords = ({ kind }: Pick<Told, "kind">): string | null =>
  kind === "decision" ? labelOf(caseKindOptions, kind) : null;
