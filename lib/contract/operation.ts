import type { z } from "zod";
import type { Role } from "@/lib/domain/account/scope";
import type { ProblemCode } from "@/lib/domain/problem/problem";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who may call: everybody, a signed-in user, an administrator, or whoever holds this role on the proposal. */
type Access = "anyone" | "user" | "admin" | Role;

/**
 * One endpoint, described once: the route, the browser's client, the OpenAPI document and the tests all read this.
 * `Params` come from the path; a null body or reply means there is none.
 */
export type Operation<Params extends z.ZodObject, Body extends z.ZodType | null, Reply extends z.ZodType | null> = {
  id: string;
  method: Method;
  /** Below `/api/v1`, with `{name}` for each parameter. */
  path: string;
  summary: string;
  access: Access;
  params: Params;
  /** What may stand behind the question mark of the address; absent where nothing is read there. */
  query?: z.ZodObject;
  body: Body;
  reply: Reply;
  /** The status of success; an operation that may also find its work done already answers 200 then. */
  status: 200 | 201 | 204;
  /** The reply carries its revision as ETag. */
  hasRevision?: true;
  /** The request must name the revision it builds on, in If-Match. */
  needsRevision?: true;
  /** Repeating the request with the same Idempotency-Key gives the first reply again. */
  takesKey?: true;
  /** Media types of a reply that is a file rather than JSON. */
  files?: readonly string[];
  /** The code for a body of the wrong shape, where the usual two say too little. */
  badBody?: ProblemCode;
  maxBodyBytes?: number;
  maxNodes?: number;
  /** What a caller should expect beside `commonProblems`. */
  problems: readonly ProblemCode[];
};

export type AnyOperation = Operation<z.ZodObject, z.ZodType | null, z.ZodType | null>;

export type ParamsOf<O extends AnyOperation> = z.infer<O["params"]>;
export type QueryOf<O extends AnyOperation> = O extends { query: infer Query extends z.ZodObject }
  ? z.infer<Query>
  : null;
export type BodyOf<O extends AnyOperation> = O["body"] extends z.ZodType ? z.infer<O["body"]> : null;
export type ReplyOf<O extends AnyOperation> = O["reply"] extends z.ZodType ? z.infer<O["reply"]> : null;

export const API_ROOT = "/api/v1";

/** Keeps each schema's own type, which a plain annotation would forget. */
export function operation<
  Params extends z.ZodObject,
  Body extends z.ZodType | null,
  Reply extends z.ZodType | null,
  Rest extends object,
>(described: Operation<Params, Body, Reply> & Rest): Operation<Params, Body, Reply> & Rest {
  return described;
}
