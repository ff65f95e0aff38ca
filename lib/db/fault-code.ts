import { isUnavailable } from "./is-unavailable";
import { hasPostgresCode } from "./postgres-code";

const DISK_FULL = "53100";

/** What an error thrown inside means for the caller: whether trying again can help, or nothing but our log can. */
export function faultCode(error: unknown): "disk_full" | "unavailable" | "internal" {
  if (hasPostgresCode(error, DISK_FULL)) return "disk_full";
  return isUnavailable(error) ? "unavailable" : "internal";
}
