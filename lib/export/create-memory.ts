export type Memory<T> = {
  /** What was kept under that key, if it is kept still. */
  get: (key: string) => T | undefined;
  keep: (key: string, value: T) => T;
};

/** Keeps so many results, whatever was not asked for longest out first. Results are shared, so nobody may change one. */
export function createMemory<T>(most: number): Memory<T> {
  const kept = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    // A Map keeps the order in which its keys were set: setting one anew makes it the youngest.
    kept.delete(key);
    kept.set(key, value);
    for (const eldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(eldest);
    }
    return value;
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      return value === undefined ? undefined : keep(key, value);
    },
    keep,
  };
}
