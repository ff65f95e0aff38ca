import type { Option } from "./question";

/** Options of a closed list from the words of each code, so that a code without its words does not compile. */
export const optionsOf = <Code extends string>(labels: Record<Code, string>): readonly Option[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
