import type { Autosave } from "./autosave";
import { listOpen } from "./unsaved-texts";

const LONGEST_WAIT_MS = 4_000;

/**
 * Sends what waits and resolves once it is acknowledged or in trouble, or after a while: the autosave goes on by itself.
 * True where nothing waits any more; false where the server still knows less than was typed.
 */
export function untilSaved(autosave: Autosave | null): Promise<boolean> {
  return new Promise((resolve) => {
    if (!autosave?.hasUnsaved()) return resolve(true);
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve(!autosave.hasUnsaved());
    };
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    const stop = autosave.subscribe(() => (!autosave.hasUnsaved() || autosave.getState().kind !== "saving") && done());
    autosave.flush();
  });
}

/** The same for every proposal of this tab. */
export async function untilAllSaved(): Promise<void> {
  await Promise.all(listOpen().map(({ autosave }) => untilSaved(autosave)));
}
