import type { StoredRow } from "@/lib/domain/draft/draft";
import type { PersonFacts } from "@/lib/domain/sections/champions/persuade-order";
import type { Relation } from "@/lib/domain/sections/champions/schema";
import { findOwn } from "@/lib/domain/text/find-own";
import { rowNumber } from "./row-number";

const RELATIONS: readonly Relation[] = ["none", "knows", "close"];

/** One row of the people list as the formulas read it. */
export function personFacts(row: StoredRow): PersonFacts {
  const tick = (column: string): boolean | null => {
    const value = findOwn(row, column);
    return typeof value === "boolean" ? value : null;
  };
  return {
    formalPower: rowNumber(row, "formalPower"),
    peerNominations: rowNumber(row, "peerNominations"),
    longService: tick("longService"),
    wideNetwork: tick("wideNetwork"),
    wellLiked: tick("wellLiked"),
    support: rowNumber(row, "support"),
    relation: RELATIONS.find((relation) => relation === row.relation) ?? null,
  };
}
