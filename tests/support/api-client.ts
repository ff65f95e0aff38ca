import { resolve } from "node:path";
import { type AnyOperation, API_ROOT, type Method } from "@/lib/contract/operation";

const ORIGIN = "http://localhost:3000";

export type Sent = {
  params?: Record<string, string>;
  /** What stands behind the address, with its question mark. */
  query?: string;
  /** A value to send as JSON, or the very bytes. */
  body?: unknown;
  raw?: BodyInit;
  headers?: Record<string, string>;
  cookie?: string;
};

export type Reply = { status: number; headers: Headers; body: unknown; text: string };

type RouteModule = Partial<Record<Method, (request: Request, context: unknown) => Promise<Response>>>;

/** Calls the route of an operation as Next would, without a server in between. */
export async function call(operation: Pick<AnyOperation, "method" | "path">, sent: Sent = {}): Promise<Reply> {
  const file = `app/api/v1${operation.path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`;
  const route: RouteModule = await import(resolve(file));
  const handler = route[operation.method];
  if (!handler) throw new Error(`${file} exports no ${operation.method}`);
  const response = await handler(buildRequest(operation, sent), { params: Promise.resolve(sent.params ?? {}) });
  return readReply(response);
}

/** Calls a handler that finds its own way by the address, as better-auth's does. */
export async function send(
  handler: (request: Request) => Promise<Response>,
  { method, path, ...sent }: Sent & { method: Method; path: string },
): Promise<Reply> {
  return readReply(await handler(buildRequest({ method, path }, sent, "")));
}

function buildRequest({ method, path }: { method: Method; path: string }, sent: Sent, root = API_ROOT): Request {
  const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(sent.params?.[name] ?? name));
  const headers = new Headers({ "sec-fetch-site": "same-origin", ...sent.headers });
  if (sent.cookie) headers.set("cookie", sent.cookie);
  const body = sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  return new Request(`${ORIGIN}${root}${address}${sent.query ?? ""}`, {
    method,
    headers,
    body,
    ...(body ? { duplex: "half" } : {}),
  });
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}

/** The session cookie of a reply, ready to send back. */
export function cookieOf(reply: Reply): string {
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
