import { causesOf } from "./causes-of";

/** Prisma: cannot reach, timed out, connection closed, pool or transaction slot not had in time, deadlock. */
const prismaCodes = new Set(["P1000", "P1001", "P1002", "P1003", "P1008", "P1010", "P1017", "P2024", "P2028", "P2034"]);
/**
 * PostgreSQL: connection classes, a changed password or a lost right to sign in, no such database, read-only, shutdowns,
 * too many sessions, out of memory, a faulty disk, serialisation, deadlock, statement and lock timeout.
 */
const serverCodes = /^(08...|28...|3D000|25006|57P0[1-5]|53[23]00|58030|40001|40P01|57014|55P03)$/;
const networkCodes = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
const connectionNames = new Set([
  "SocketTimeout",
  "DatabaseNotReachable",
  "ConnectionClosed",
  "AuthenticationFailed",
  "DatabaseAccessDenied",
  "DatabaseDoesNotExist",
  "TlsConnectionError",
  "TooManyConnections",
  "TransactionWriteConflict",
  "TransactionAlreadyClosed",
]);

/**
 * Whether the database could not be asked just now, so that the same request may work in a moment. An answer that
 * never came to COMMIT is one of these: the write may stand, and repeating its key finds out.
 */
export function isUnavailable(error: unknown): boolean {
  return causesOf(error).some(isConnectionFault);
}

function isConnectionFault(cause: Record<string, unknown>): boolean {
  const codes = [cause.code, cause.originalCode].filter((code) => typeof code === "string");
  if (codes.some((code) => prismaCodes.has(code) || serverCodes.test(code) || networkCodes.test(code))) return true;
  // No file of ours: the socket is not there, as the driver says it or as Prisma passes it on.
  if (cause.code === "ENOENT") return cause.syscall === "connect" || cause.name === "PrismaClientKnownRequestError";
  if (typeof cause.kind === "string" && connectionNames.has(cause.kind)) return true;
  return (
    typeof cause.message === "string" && /^(Connection terminated|timeout exceeded when trying)/.test(cause.message)
  );
}
