import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { Option } from "@/lib/domain/form/question";
import { stanceLabels } from "@/lib/domain/sections/champions/options";
import type { Person } from "@/lib/domain/sections/champions/person";

export const NOT_SET = "Not set";

/** Somebody with their place in the writer's own list, by which one without a name is called. */
export type PlacedPerson = Person & { number: number };

export const personName = ({ who, number }: PlacedPerson): string => who ?? `Person ${number}`;

/** The field of a person on the same page. */
export const personHref = (person: Person, column: keyof Person & string): string =>
  `#${fieldAnchor({ questionKey: "people", rowId: person.id, column })}`;

export const labelOf = (options: readonly Option[], value: string | null): string =>
  options.find((option) => option.value === value)?.label ?? NOT_SET;

/** −2 to +2 in words; not set is never the middle. */
export const stanceWord = (support: number | null): string =>
  support === null ? NOT_SET : (stanceLabels[support + 2] ?? NOT_SET);
