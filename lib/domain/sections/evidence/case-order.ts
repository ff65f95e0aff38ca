import type { ReadAnswers, RowOf } from "../../section";
import { fitScore } from "./fit-score";
import type { CaseKind, EvidenceValues } from "./schema";

export type CaseRow = RowOf<ReadAnswers<EvidenceValues>["cases"]>;

/** Strength of an example where two fit alike: our own first, a fail last. */
const KIND_RANK: Readonly<Record<CaseKind, number>> = { "own-dept": 0, success: 1, recovered: 2, fail: 3 };

/** Ids of the cases that may be printed, those that fit us best first; what nobody has read stays out. */
export const caseOrder = (cases: readonly CaseRow[]): string[] =>
  cases
    .filter((row) => row.org !== null && row.status !== "unconfirmed")
    .sort((a, b) => (fitScore(b) ?? 0) - (fitScore(a) ?? 0) || rank(a) - rank(b))
    .map(({ id }) => id);

const rank = ({ kind }: CaseRow): number => (kind === null ? KIND_RANK.fail : KIND_RANK[kind]);
