import type { Option } from "./question";

/** The words of a code, as the form shows them; null where nothing is chosen. */
export const labelOf = (options: readonly Option[], value: string | null): string | null =>
  options.find((option) => option.value === value)?.label ?? null;
