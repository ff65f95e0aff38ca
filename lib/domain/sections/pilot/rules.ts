import type { SectionRule } from "../../section";
import type { PilotValues } from "./schema";

export const pilotRules: readonly SectionRule<PilotValues>[] = [];
