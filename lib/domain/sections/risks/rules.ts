import type { SectionRule } from "../../section";
import type { RisksValues } from "./schema";

export const risksRules: readonly SectionRule<RisksValues>[] = [];
