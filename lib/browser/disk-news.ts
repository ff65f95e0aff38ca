const EVENT = "foothold:disk-full";

/** Tells this page that a save was refused for want of room. */
export function announceFullDisk(): void {
  globalThis.dispatchEvent?.(new Event(EVENT));
}

/** Calls back whenever a save was refused for want of room, until the returned function is called. */
export function onFullDisk(run: () => void): () => void {
  window.addEventListener(EVENT, run);
  return () => window.removeEventListener(EVENT, run);
}
