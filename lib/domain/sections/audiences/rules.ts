import type { SectionRule } from "../../section";
import type { AudiencesValues } from "./schema";

export const audiencesRules: readonly SectionRule<AudiencesValues>[] = [];
