import { type Database, database } from "./client";
import type { Prisma } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

/** Thrown when COMMIT gave no answer: the write may or may not stand, and the caller may only repeat its key. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";
}

/** One READ COMMITTED transaction. What `run` throws rolls everything back and is thrown on. */
export function inTransaction<T>(run: (transaction: Transaction) => Promise<T>, on: Database = database()): Promise<T> {
  return on.$transaction(run, { maxWait: 2_000, timeout: 10_000, isolationLevel: "ReadCommitted" });
}
