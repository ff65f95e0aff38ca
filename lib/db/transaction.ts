import type { Failure, Result } from "@/lib/domain/problem/result";
import { database } from "./client";
import type { Prisma } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

/** Carries a failure out through Prisma, which rolls back on a throw and on nothing else. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** One transaction, READ COMMITTED as PostgreSQL has it. Whatever `run` throws rolls everything back and is thrown on. */
export function inTransaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(run, { maxWait: 2_000, timeout: 10_000 });
}

/** The value; a failure ends the running attempt, which rolls everything back and gives it to its caller. */
export function orEnd<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result);
  return result.value;
}

/** The same for a step that may fail: a failure rolls everything back and is then returned. */
export async function attempt<T>(run: (transaction: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await inTransaction(async (transaction) => {
      const result = await run(transaction);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}
