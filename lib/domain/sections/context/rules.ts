import type { SectionRule } from "../../section";
import type { ContextValues } from "./schema";

export const contextRules: readonly SectionRule<ContextValues>[] = [];
