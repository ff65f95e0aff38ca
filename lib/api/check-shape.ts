import type { z } from "zod";
import { describeFault } from "@/lib/domain/problem/describe-issue";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";

/** The body in the contract's shape, or every fault with its place. */
export function checkShape<S extends z.ZodType>(
  schema: S,
  body: unknown,
): Result<z.infer<S>, "unknown_key" | "answers_invalid"> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return succeed(parsed.data);
  const { issues } = parsed.error;
  const isUnknown = issues.some((issue) => issue.code === "unrecognized_keys");
  return fail(isUnknown ? "unknown_key" : "answers_invalid", {
    fields: issues.map((issue) => describeFault([], issue)),
  });
}
