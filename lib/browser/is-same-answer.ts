import type { StoredValue } from "@/lib/domain/draft";

/** Equal as stored answers: a key that is absent and one that is null both mean "not set". */
export function isSameAnswer(left: StoredValue | undefined, right: StoredValue | undefined): boolean {
  return canonical(left ?? null) === canonical(right ?? null);
}

function canonical(value: StoredValue): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? withoutNulls(inner) : inner));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  const set = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}
