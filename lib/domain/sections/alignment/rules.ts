import type { SectionRule } from "../../section";
import type { AlignmentValues } from "./schema";

export const alignmentRules: readonly SectionRule<AlignmentValues>[] = [];
