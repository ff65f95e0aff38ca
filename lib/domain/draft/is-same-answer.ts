import type { StoredValue } from "./draft";
import { isBlank } from "./is-blank";

/** Equal as answers: absent, null, an empty text and an empty list all mean "not set", at any depth. */
export function isSameAnswer(left: StoredValue | undefined, right: StoredValue | undefined): boolean {
  return canonical(left ?? null) === canonical(right ?? null);
}

function canonical(value: StoredValue): string {
  if (isBlank(value)) return "null";
  return JSON.stringify(value, (_, inner: StoredValue) => (isRecord(inner) ? withoutBlanks(inner) : inner));
}

const isRecord = (value: StoredValue): value is { [key: string]: StoredValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function withoutBlanks(record: { [key: string]: StoredValue }): { [key: string]: StoredValue } {
  const set = Object.entries(record).filter(([, value]) => !isBlank(value));
  return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}
