import type { StoredValue } from "./draft";

/** Whether two stored values say the same; the order of keys does not count, as the database does not keep it. */
export function isSameValue(one: StoredValue | undefined, other: StoredValue | undefined): boolean {
  return JSON.stringify(one ?? null, sortKeys) === JSON.stringify(other ?? null, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
