import type { CaseKind, ClaimType } from "../library/entry-kinds";
import type { VariantId } from "../library/variants";
import type { RiskCategory } from "../sections/risks/schema";

export type Reason = "gain" | "money" | "evidence" | "waiting" | "small" | "stops";

type Reader = {
  /** Reasons of the answer, in the order this reader weighs them. */
  reasons: readonly Reason[];
  /** Risks of these kinds come before the others, which keep their order. */
  risks: readonly RiskCategory[];
  /** Examples this reader would ask for, before those that merely fit best. */
  claims: readonly ClaimType[];
  kinds: readonly CaseKind[];
};

/** What each reader weighs first (editorial). Nothing is left out for anybody: the rest follows, and every number stays. */
export const readers: Readonly<Record<VariantId, Reader>> = {
  executive: { reasons: ["gain", "evidence", "waiting", "small"], risks: [], claims: [], kinds: [] },
  finance: {
    reasons: ["money", "waiting", "evidence", "small", "gain"],
    risks: ["financial", "operational"],
    claims: ["saving", "outcome"],
    kinds: [],
  },
  "legal-it": {
    reasons: ["small", "evidence", "waiting", "gain"],
    risks: ["legal", "security"],
    claims: [],
    kinds: ["recovered"],
  },
  members: {
    reasons: ["evidence", "gain", "waiting", "small"],
    risks: ["reputation"],
    claims: ["outcome"],
    kinds: [],
  },
  service: {
    reasons: ["evidence", "stops", "gain", "small", "waiting"],
    risks: ["operational", "people"],
    claims: ["outcome", "saving"],
    kinds: ["own-dept"],
  },
  "staff-unions": {
    reasons: ["stops", "gain", "small", "evidence", "waiting"],
    risks: ["people", "operational"],
    claims: [],
    kinds: ["own-dept"],
  },
};
