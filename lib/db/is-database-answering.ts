import { database } from "./client";

/** Whether the database answers within that many milliseconds; a refusal counts as no answer. */
export async function isDatabaseAnswering(withinMs: number): Promise<boolean> {
  const answer = database().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, withinMs, false).unref());
  return Promise.race([answer, patience]);
}
