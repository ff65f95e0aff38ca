import type { SectionRule } from "../../section";
import type { EvidenceValues } from "./schema";

export const evidenceRules: readonly SectionRule<EvidenceValues>[] = [];
