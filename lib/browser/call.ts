import type { AnyOperation, BodyOf, ParamsOf, ReplyOf } from "@/lib/contract/operation";
import type { Problem } from "@/lib/contract/problem";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { findOwn } from "@/lib/domain/text/find-own";
import { announceFullDisk } from "./disk-news";
import type { Endpoint } from "./endpoints";
import { pageUser } from "./page-user";

/** Written again so that the contract's schemas stay out of the browser; a test holds the two together. */
export const API_ROOT = "/api/v1";
const NO_CONTENT = 204;

export type CallOptions<O extends AnyOperation> = {
  params: ParamsOf<O>;
  body?: BodyOf<O>;
  /** The revision this write builds on. */
  revision?: number;
  /** Repeating the call with the same key does the work once. */
  key?: string;
  /** Whose request it is; absent: of whoever the page was drawn for. It is refused where somebody else is signed in. */
  userId?: string | undefined;
  /** Lets the request outlive the page; only for bodies under the browser's 64 KiB. */
  keepalive?: boolean;
  /** After this long the request counts as unanswered; absent: as long as the browser waits. */
  longestWaitMs?: number;
};

export type CallFailure = {
  ok: false;
  /** 0 where no answer came: the network or the server is away. */
  status: number;
  problem: Problem | null;
  retryAfterSeconds: number | null;
};
export type CallReply<O extends AnyOperation> = { ok: true; status: number; value: ReplyOf<O> } | CallFailure;

/** One operation of the contract as a request; it never throws. */
export async function call<O extends AnyOperation>(
  endpoint: Endpoint<O>,
  options: CallOptions<O>,
): Promise<CallReply<O>> {
  try {
    const response = await fetch(addressOf(endpoint.path, options.params), {
      method: endpoint.method,
      headers: headersOf(options),
      body: options.body === undefined ? null : JSON.stringify(options.body),
      keepalive: options.keepalive ?? false,
      signal: options.longestWaitMs === undefined ? null : AbortSignal.timeout(options.longestWaitMs),
    });
    if (!response.ok) return await readFailure(response);
    const value: unknown = response.status === NO_CONTENT ? null : await response.json();
    return { ok: true, status: response.status, value: asReply<O>(value) };
  } catch {
    return { ok: false, status: 0, problem: null, retryAfterSeconds: null };
  }
}

function addressOf(path: string, params: Readonly<Record<string, unknown>>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(findOwn(params, name))));
  return `${API_ROOT}${filled}`;
}

type Conditions = { body?: unknown; revision?: number; key?: string; userId?: string | undefined };

function headersOf({ body, revision, key, userId = pageUser()?.id }: Conditions): Record<string, string> {
  return {
    ...(userId === undefined ? {} : { [USER_HEADER]: userId }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
}

// The server passes every reply through the operation's own schema before it sends it.
const asReply = <O extends AnyOperation>(value: unknown): ReplyOf<O> => value as ReplyOf<O>;

const DISK_FULL = 507;

async function readFailure(response: Response): Promise<CallFailure> {
  if (response.status === DISK_FULL) announceFullDisk();
  const body: unknown = await response.json().catch(() => null);
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  return {
    ok: false,
    status: response.status,
    problem: isProblem(body) ? body : null,
    retryAfterSeconds: Number.isFinite(wait) ? wait : null,
  };
}

/** A body of our own API; what a proxy in between answers with is none. */
const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" && body !== null && "code" in body && "requestId" in body;
