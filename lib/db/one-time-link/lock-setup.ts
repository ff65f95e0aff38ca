import type { Transaction } from "../transaction";

const SETUP_LOCK = 4_632_073_012;

/** Held to the end of the transaction, so that of two people with one link exactly one makes the first account. */
export async function lockSetup(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(${SETUP_LOCK}::bigint)`;
}
