import type { ReadAnswers, RowOf } from "../define-section";
import type { ChampionsValues } from "./schema";

/** Somebody of the list as rules and pages read them: each fact there, or null. */
export type Person = RowOf<ReadAnswers<ChampionsValues>["people"]>;
