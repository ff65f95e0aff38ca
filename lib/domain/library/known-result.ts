import type { CaseKind } from "./entry-kinds";

type Told = { kind: CaseKind | null; result: string | null };

/** What an example is called whose result nobody knows yet. */
export const DECISION = "A decision; its result is not known yet";

/** What came of it, where that is known. A number beside a decision is what it was taken on, never what it led to. */
export const knownResult = ({ kind, result }: Told): string | null => (kind === "decision" ? null : result);

/** Said beside a decision wherever it stands, so that nobody takes it for a success; null of anything else. */
export const decisionWords = ({ kind }: Pick<Told, "kind">): string | null => (kind === "decision" ? DECISION : null);
