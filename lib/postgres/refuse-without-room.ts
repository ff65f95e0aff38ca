import { readFreeMb } from "@/lib/disk/read-free-mb";
import { readEnvironment } from "@/lib/env";
import { startWords } from "./start-words";

/** A database that begins on a nearly full disk ends in the middle of a write: better not to begin. */
export async function refuseWithoutRoom(folders: readonly string[]): Promise<void> {
  const { startMb } = readEnvironment().diskLimits;
  for (const folder of folders) {
    const freeMb = await readFreeMb(folder);
    if (freeMb < startMb) throw startWords.tooLittleRoom(folder, freeMb, startMb);
  }
}
