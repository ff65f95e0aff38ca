import { randomUUID } from "node:crypto";
import { isPasswordsBusy } from "@/lib/auth/password/hashing-lane";
import { type AnyOperation, API_ROOT } from "@/lib/contract/operation";
import { faultCode } from "@/lib/db/fault-code";
import { readDisk, readDiskNow } from "@/lib/disk/read-disk";
import type { ProblemCode } from "@/lib/domain/problem/problem";
import { type Failure, fail, type Result, succeed } from "@/lib/domain/problem/result";
import { explainError, log } from "@/lib/log";
import { isAllowedOrigin, originAdvice } from "./origin";
import { replyWithProblem } from "./reply";

/** One request on its way through. `params` have passed the operation's own schema. */
export type Visit = { request: Request; requestId: string; params: unknown; userId: string | null };

/** Next gives a route without parameters in its path no `params` at all. */
type RouteContext = { params?: Promise<Record<string, string | string[] | undefined>> };
export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * What stands in front of every operation: a request id, where a write comes from, limits, the ids in the path; and
 * behind it: every failure as a problem, one line in the log, and no word of what went wrong inside.
 */
export function openDoor(operation: AnyOperation, inside: (visit: Visit) => Promise<Result<Response>>): Handler {
  return async (request, context) => {
    const started = performance.now();
    const visit: Visit = { request, requestId: randomUUID(), params: null, userId: null };
    const response = await respond(operation, visit, context, inside);
    response.headers.set("x-request-id", visit.requestId);
    log.info({
      requestId: visit.requestId,
      route: `${API_ROOT}${operation.path}`,
      method: operation.method,
      status: response.status,
      ms: Math.round(performance.now() - started),
      userId: visit.userId,
    });
    return response;
  };
}

async function respond(
  operation: AnyOperation,
  visit: Visit,
  context: RouteContext,
  inside: (visit: Visit) => Promise<Result<Response>>,
): Promise<Response> {
  try {
    const entered = await enter(operation, visit, context);
    const done = entered.ok ? await inside(visit) : entered;
    return done.ok ? done.value : refuse(visit, done);
  } catch (error) {
    return refuse(visit, fail(await explain(error, visit.requestId)));
  }
}

async function enter(
  operation: AnyOperation,
  visit: Visit,
  context: RouteContext,
): Promise<Result<null, "origin_refused" | "not_found" | "disk_full">> {
  const { headers } = visit.request;
  const isWrite = operation.method !== "GET";
  if (isWrite && !isAllowedOrigin(headers)) return fail("origin_refused");
  // A route without a parameter in its path gets no params at all from Next.
  const params = operation.params.safeParse((await context.params) ?? {});
  if (!params.success) return fail("not_found");
  // Before PostgreSQL has no room for its own log and stops with all that is being written.
  if (isWrite && (await readDisk()).level === "full") return fail("disk_full");
  visit.params = params.data;
  return succeed(null);
}

function refuse({ request, requestId }: Visit, { code, ...rest }: Failure): Response {
  const title = code === "origin_refused" ? originAdvice(request.headers) : undefined;
  return replyWithProblem({ code, requestId, title, ...rest });
}

/** A full disk may take PostgreSQL away before the next look at it. */
async function explain(error: unknown, requestId: string): Promise<ProblemCode> {
  const found = isPasswordsBusy(error) ? "unavailable" : faultCode(error);
  const code = found === "unavailable" && (await readDiskNow()).level === "full" ? "disk_full" : found;
  log.error({ requestId, code, ...explainError(error) }, "a request failed inside");
  return code;
}
