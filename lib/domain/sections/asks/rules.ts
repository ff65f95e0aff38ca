import type { SectionRule } from "../../section";
import type { AsksValues } from "./schema";

export const asksRules: readonly SectionRule<AsksValues>[] = [];
