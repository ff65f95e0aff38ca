export type Memory<T> = {
  /** What was kept under that key, if it is kept still. */
  get: (key: string) => T | undefined;
  keep: (key: string, value: T) => T;
};

/**
 * Keeps at most so many results (two or more), and of them for certain the half that was asked for last. Results are
 * shared, so nobody may change one.
 *
 * Two maps in turn: once the younger holds half, it becomes the elder and the former elder is forgotten as a whole.
 * One map in the order of use would do the same with a deletion each time, which costs a walk over what was deleted.
 */
export function createMemory<T>(most: number): Memory<T> {
  const half = Math.max(1, Math.floor(most / 2));
  let younger = new Map<string, T>();
  let elder = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (younger.size >= half && !younger.has(key)) {
      elder = younger;
      younger = new Map();
    }
    younger.set(key, value);
    return value;
  };
  return {
    get: (key) => {
      const young = younger.get(key);
      if (young !== undefined) return young;
      const old = elder.get(key);
      return old === undefined ? undefined : keep(key, old);
    },
    keep,
  };
}
