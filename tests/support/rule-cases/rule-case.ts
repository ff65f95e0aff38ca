import type { Draft } from "@/lib/domain/draft/draft";
import type { FindingCode } from "@/lib/domain/findings/finding-codes";

/** A finding, a bad draft that earns it, and where mending starts. */
export type RuleCase = [code: FindingCode, draft: Draft, anchor: string];
