import { useController, useWatch } from "react-hook-form";
import type { StoredValue } from "@/lib/domain/draft/draft";

export type Answer = {
  value: StoredValue;
  change: (value: StoredValue) => void;
  leave: () => void;
};

/** One answer of the form. A cleared text is "not set", as everywhere. */
export function useAnswer(name: string): Answer {
  const { field } = useController({ name });
  return {
    value: asStored(field.value),
    change: (value) => field.onChange(value === "" ? null : value),
    leave: field.onBlur,
  };
}

/** Any value of the form, to look at. */
export function useValue(name: string): StoredValue {
  return asStored(useWatch({ name }));
}

// The form is filled from stored answers and by these controls only, so its values are stored values.
const asStored = (value: unknown): StoredValue => (value === undefined ? null : (value as StoredValue));

export const textOf = (value: StoredValue): string => (typeof value === "string" ? value : "");

export const textsOf = (value: StoredValue): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
