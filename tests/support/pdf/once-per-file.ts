/** Reads a file once, however many checks look at it. Nobody may change its bytes, or what was read of them. */
export function oncePerFile<T>(read: (bytes: Uint8Array) => Promise<T>): (bytes: Uint8Array) => Promise<T> {
  const known = new WeakMap<Uint8Array, Promise<T>>();
  return (bytes) => {
    const before = known.get(bytes);
    if (before) return before;
    const reading = read(bytes);
    known.set(bytes, reading);
    return reading;
  };
}
