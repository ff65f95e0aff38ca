import type { z } from "zod";
import { listReplyCookies } from "@/lib/auth/reply-cookies";
import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf } from "@/lib/contract/operation";
import { withOneRetry } from "@/lib/db/with-one-retry";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { checkShape } from "./check-shape";
import { type Handler, openDoor, type Visit } from "./door";
import { readBody } from "./read-body";
import { type Conditions, readConditions } from "./read-conditions";
import { replyWith } from "./reply";
import { userIdOf } from "./user-id-of";

type Given<O extends Described, Scope> = Conditions & {
  scope: Scope;
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  headers: Headers;
};
type Described = Operation<z.ZodObject, z.ZodType | null, z.ZodType | null>;
type Maybe<T> = Result<T> | Promise<Result<T>>;

type Steps<O extends Described, Scope, Value extends ReplyOf<O>> = {
  /** Who may: asked before the body is read, so that a stranger cannot make us parse. */
  guard: (params: ParamsOf<O>, headers: Headers) => Maybe<Scope>;
  run: (given: Given<O, Scope>) => Maybe<Value>;
  /** Where success is not the operation's own status, or carries more headers: Location, Set-Cookie. */
  dress?: (value: Value, params: ParamsOf<O>) => { status?: number; headers?: [name: string, value: string][] };
};

/** One operation as a route: door, guard, parse, do, reply. */
export function handle<O extends Described, Scope, Value extends ReplyOf<O>>(
  operation: O,
  steps: Steps<O, Scope, Value>,
): Handler {
  return openDoor(operation, async (visit) => {
    const done = await answer(operation, steps, visit);
    if (!done.ok) return done;
    const value = operation.reply ? operation.reply.parse(done.value) : null;
    const { status = operation.status, headers = [] } = steps.dress?.(done.value, paramsOf(operation, visit)) ?? {};
    return succeed(replyWith({ status, body: value, headers: collect(operation, value, headers, visit) }));
  });
}

async function answer<O extends Described, Scope, Value extends ReplyOf<O>>(
  operation: O,
  steps: Steps<O, Scope, Value>,
  visit: Visit,
): Promise<Result<Value>> {
  const { request } = visit;
  const params = paramsOf(operation, visit);
  const scope = await withOneRetry(() => steps.guard(params, request.headers));
  if (!scope.ok) return scope;
  visit.userId = userIdOf(scope.value);
  const conditions = readConditions(operation, request.headers);
  if (!conditions.ok) return conditions;
  const query = parseQuery(operation, request);
  if (!query.ok) return query;
  const body = await parseBody(operation, request);
  if (!body.ok) return body;
  const { headers } = request;
  const given = { scope: scope.value, params, query: query.value, body: body.value, headers, ...conditions.value };
  const mayRepeat = operation.method === "GET" || operation.takesKey === true;
  return mayRepeat ? withOneRetry(() => steps.run(given)) : steps.run(given);
}

function parseQuery<O extends Described>(operation: O, request: Request): Result<QueryOf<O>> {
  if (!operation.query) return succeed(asQuery<O>(null));
  const checked = checkShape(operation.query, Object.fromEntries(new URL(request.url).searchParams));
  return checked.ok ? succeed(asQuery<O>(checked.value)) : checked;
}

// The value has just passed the operation's own query schema, or the operation has none.
const asQuery = <O extends Described>(value: unknown): QueryOf<O> => value as QueryOf<O>;

async function parseBody<O extends Described>(operation: O, request: Request): Promise<Result<BodyOf<O>>> {
  if (!operation.body) return succeed(asBody<O>(null));
  const read = await readBody(request, { maxBytes: operation.maxBodyBytes, maxNodes: operation.maxNodes });
  if (!read.ok) return read;
  if (!isObject(read.value)) {
    return fail("body_malformed", { fields: [{ path: "", message: "Send one JSON object." }] });
  }
  const checked = checkShape(operation.body, read.value);
  if (checked.ok) return succeed(asBody<O>(checked.value));
  return fail(operation.badBody ?? checked.code, { fields: checked.fields });
}

// The value has just passed the operation's own body schema, or the operation has no body.
const asBody = <O extends Described>(value: unknown): BodyOf<O> => value as BodyOf<O>;

// The door has parsed these with the operation's own parameter schema.
const paramsOf = <O extends Described>(_operation: O, visit: Visit): ParamsOf<O> => visit.params as ParamsOf<O>;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function collect(operation: Described, value: unknown, extra: [string, string][], visit: Visit): Headers {
  const headers = new Headers(extra);
  if (operation.hasRevision) headers.set("etag", `"${revisionOf(value)}"`);
  for (const cookie of listReplyCookies(visit.request.headers)) headers.append("set-cookie", cookie);
  return headers;
}

function revisionOf(value: unknown): number {
  if (typeof value === "object" && value !== null && "revision" in value) return Number(value.revision);
  throw new Error("An operation with a revision must reply with one.");
}
