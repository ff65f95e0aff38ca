import type { z } from "zod";
import {
  type AnyOperation,
  API_ROOT,
  type BodyOf,
  type Operation,
  type ParamsOf,
  type ReplyOf,
} from "@/lib/contract/operation";
import { type Problem, problemSchema } from "@/lib/contract/problem";

type Described = Operation<z.ZodObject, z.ZodType | null, z.ZodType | null>;

export type CallOptions<O extends AnyOperation> = {
  params: ParamsOf<O>;
  body?: BodyOf<O>;
  /** The revision this write builds on. */
  revision?: number;
  /** Repeating the call with the same key does the work once. */
  key?: string;
  /** Lets the request outlive the page; only for bodies under the browser's 64 KiB. */
  keepalive?: boolean;
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
export async function call<O extends Described>(operation: O, options: CallOptions<O>): Promise<CallReply<O>> {
  try {
    const response = await fetch(addressOf(operation, options.params), {
      method: operation.method,
      headers: headersOf(options),
      body: options.body === undefined ? null : JSON.stringify(options.body),
      keepalive: options.keepalive ?? false,
    });
    return response.ok ? await readReply(operation, response) : await readFailure(response);
  } catch {
    return { ok: false, status: 0, problem: null, retryAfterSeconds: null };
  }
}

export function addressOf(operation: AnyOperation, params: Readonly<Record<string, unknown>>): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  return `${API_ROOT}${path}`;
}

type Conditions = { body?: unknown; revision?: number; key?: string };

function headersOf({ body, revision, key }: Conditions): Record<string, string> {
  return {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
}

async function readReply<O extends Described>(operation: O, response: Response): Promise<CallReply<O>> {
  const value: unknown = operation.reply ? operation.reply.parse(await response.json()) : null;
  return { ok: true, status: response.status, value: asReply<O>(value) };
}

// Parsed by the operation's own reply schema on the line before; null exactly where it has none.
const asReply = <O extends AnyOperation>(value: unknown): ReplyOf<O> => value as ReplyOf<O>;

async function readFailure(response: Response): Promise<CallFailure> {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body);
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  return {
    ok: false,
    status: response.status,
    problem: problem.success ? problem.data : null,
    retryAfterSeconds: Number.isFinite(wait) ? wait : null,
  };
}
