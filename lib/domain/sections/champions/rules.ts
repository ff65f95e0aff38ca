import type { SectionRule } from "../../section";
import type { ChampionsValues } from "./schema";

export const championsRules: readonly SectionRule<ChampionsValues>[] = [];
