import type { CaseKind, ClaimType } from "../../library/entry-kinds";
import type { ReadAnswers, RowOf } from "../define-section";
import { fitScore } from "./fit-score";
import type { EvidenceValues } from "./schema";

export type CaseRow = RowOf<ReadAnswers<EvidenceValues>["cases"]>;

/** Strength of an example where two fit alike: our own first, then what has a result, a fail last. */
const KIND_RANK: Readonly<Record<CaseKind, number>> = { "own-dept": 0, success: 1, recovered: 2, decision: 3, fail: 4 };

/** What a reader would rather hear of, where that is known. */
type Wanted = { claims: readonly ClaimType[]; kinds: readonly CaseKind[] };

/** Ids of the cases that may be printed: those the reader asks for, then those that fit us best; what nobody has read stays out. */
export const caseOrder = (cases: readonly CaseRow[], { claims, kinds }: Wanted): string[] => {
  const isWanted = ({ claimType, kind }: CaseRow): number =>
    (claimType !== null && claims.includes(claimType)) || (kind !== null && kinds.includes(kind)) ? 0 : 1;
  return cases
    .filter((row) => row.org !== null && row.status !== "unconfirmed")
    .sort((a, b) => isWanted(a) - isWanted(b) || (fitScore(b) ?? 0) - (fitScore(a) ?? 0) || rank(a) - rank(b))
    .map(({ id }) => id);
};

const rank = ({ kind }: CaseRow): number => (kind === null ? KIND_RANK.fail : KIND_RANK[kind]);
