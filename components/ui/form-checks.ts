import { findOwn } from "@/lib/domain/text/find-own";
import type { FormProblem, FormValues } from "./submit-form";

export type FormCheck = (values: FormValues) => FormProblem[];

/** Joins checks; the order of the list is the order of the summary. */
export function checkAll(...checks: readonly FormCheck[]): FormCheck {
  return (values) => checks.flatMap((check) => check(values));
}

export function checkFilled(fieldId: string, message: string): FormCheck {
  return (values) => (findOwn(values, fieldId)?.trim() ? [] : [{ fieldId, message }]);
}
