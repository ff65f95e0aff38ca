/**
 * What a record itself holds under a key. A plain `record[key]` also finds what every object inherits, so that a key
 * typed by somebody, such as "constructor", gives a function where a value or nothing was meant.
 */
export function findOwn<T>(record: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
