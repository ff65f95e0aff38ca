import { stat } from "node:fs/promises";

/** Whether there is anything at this place that we may look at. */
export async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
