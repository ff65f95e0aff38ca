import type { Option } from "./question";

type OptionOf<Code extends string> = Option & { value: Code };

/** Options of a closed list from the words of each code, so that a code without its words does not compile. */
export const optionsOf = <Code extends string>(labels: Record<Code, string>): readonly OptionOf<Code>[] =>
  entriesOf(labels).map(([value, label]) => ({ value, label }));

// The keys of the record are the codes: every call writes the record out.
const entriesOf = <Code extends string>(labels: Record<Code, string>): [Code, string][] =>
  Object.entries<string>(labels) as [Code, string][];
