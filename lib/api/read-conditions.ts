import { randomUUID } from "node:crypto";
import type { AnyOperation } from "@/lib/contract/operation";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";

export type Conditions = { revision: number; key: string };

/** What the headers of a write say: the revision it builds on (0 where none is asked for), and its own name, made up where it has none. */
export function readConditions(
  operation: AnyOperation,
  headers: Headers,
): Result<Conditions, "revision_required" | "body_malformed"> {
  const revision = operation.needsRevision ? readRevision(headers.get("if-match")) : 0;
  if (revision === null) return fail("revision_required");
  const key = operation.takesKey ? (headers.get("idempotency-key") ?? "") : "";
  if (!/^[\x21-\x7e]{0,100}$/.test(key)) {
    const message = "Use 1 to 100 printable ASCII characters without spaces.";
    return fail("body_malformed", { fields: [{ path: "Idempotency-Key", message }] });
  }
  return succeed({ revision, key: key || randomUUID() });
}

/** `"3"`, also as `W/"3"`, which a compressing proxy may have made of it. */
function readRevision(header: string | null): number | null {
  const digits = header?.match(/^(?:W\/)?"(\d{1,9})"$/)?.[1];
  return digits === undefined ? null : Number(digits);
}
