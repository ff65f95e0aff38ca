import { type Failure, fail } from "@/lib/domain/problem/result";
import { sectionList } from "@/lib/domain/sections/registry";
import type { DamagedSections } from "./read-draft-rows";

/** What leaves the house is whole or not made: a failure that names each section that cannot be read, else null. */
export function refuseDamaged({ damaged }: { damaged: DamagedSections }): Failure<"damaged"> | null {
  const fields = sectionList
    .filter(({ id }) => damaged[id] !== undefined)
    .map(({ id, title }) => ({ path: `sections.${id}`, message: `“${title}” cannot be read. Open it to mend it.` }));
  return fields.length > 0 ? fail("damaged", { fields }) : null;
}
