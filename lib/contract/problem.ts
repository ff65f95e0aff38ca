import { z } from "zod";
import { type ProblemCode, statusOf } from "@/lib/domain/problem/problem";
import type { AnyOperation } from "./operation";

const codes = Object.keys(statusOf) as ProblemCode[];

/** An RFC 9457 body. `current` is what is stored now, so that nothing is overwritten unseen. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  requestId: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every code an operation may answer with, what the door in front of it adds included. */
export function listProblems(described: AnyOperation): ProblemCode[] {
  const door: ProblemCode[] = ["rate_limited", "internal", "unavailable"];
  if (described.access !== "anyone") door.push("unauthorized", "other_account");
  if (described.method !== "GET") door.push("origin_refused", "disk_full");
  if (described.body)
    door.push("media_type", "body_malformed", "body_too_large", "body_too_deep", "unknown_key", "answers_invalid");
  if (described.needsRevision) door.push("revision_required", "revision_stale");
  return [...new Set([...described.problems, ...door])];
}
