import { causesOf } from "./causes-of";

/** Whether PostgreSQL answered with this SQLSTATE; Prisma wraps its errors in several ways. */
export function hasPostgresCode(error: unknown, code: string): boolean {
  return causesOf(error).some((cause) => cause.code === code || cause.originalCode === code);
}
