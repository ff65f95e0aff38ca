import type { z } from "zod";
import type { Operation, ParamsOf } from "@/lib/contract/operation";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { type Handler, openDoor } from "./door";
import { apiHeaders } from "./reply";
import { userIdOf } from "./user-id-of";

type Download = {
  /** Changes with the bytes, so whoever has this one is told so without them being made. */
  tag: string;
  type: string;
  /** A whole Content-Disposition value. */
  disposition: string;
  bytes: () => Promise<Result<Uint8Array>>;
};

type Described = Operation<z.ZodObject, null, null>;
type Maybe<T> = Result<T> | Promise<Result<T>>;

type Steps<O extends Described, Scope> = {
  guard: (params: ParamsOf<O>, headers: Headers) => Maybe<Scope>;
  find: (given: { scope: Scope; params: ParamsOf<O> }) => Maybe<Download>;
};

/** One operation whose reply is a file: door, guard, then a pure read. */
export function handleFile<O extends Described, Scope>(operation: O, steps: Steps<O, Scope>): Handler {
  return openDoor(operation, async (visit) => {
    const { request, params: parsed } = visit;
    // The door has parsed these with the operation's own parameter schema.
    const params = parsed as ParamsOf<O>;
    const scope = await steps.guard(params, request.headers);
    if (!scope.ok) return scope;
    visit.userId = userIdOf(scope.value);
    const found = await steps.find({ scope: scope.value, params });
    if (!found.ok) return found;
    const { tag, type, disposition } = found.value;
    const headers = { ...apiHeaders, etag: tag };
    if (request.headers.get("if-none-match") === tag) return succeed(new Response(null, { status: 304, headers }));
    const bytes = await found.value.bytes();
    if (!bytes.ok) return bytes;
    const described = { ...headers, "content-type": type, "content-disposition": disposition };
    return succeed(new Response(new Uint8Array(bytes.value), { headers: described }));
  });
}
