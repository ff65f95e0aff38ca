import { type FieldProblem, type ProblemCode, statusOf } from "@/lib/domain/problem/problem";
import { problemWords } from "./problem-words";

/** On every answer of the API: it is for one person, it is no page, and nothing may run in it. */
export const apiHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

export function replyWith(given: { status: number; body: unknown; headers?: Headers }): Response {
  const headers = new Headers({ ...apiHeaders, "content-type": "application/json; charset=utf-8" });
  given.headers?.forEach((value, name) => {
    headers.append(name, value);
  });
  if (given.status !== 204) return replyWithText(JSON.stringify(given.body), given.status, headers);
  headers.delete("content-type");
  return new Response(null, { status: 204, headers });
}

type Refusal = {
  code: ProblemCode;
  requestId: string;
  title?: string;
  fields?: FieldProblem[];
  current?: unknown;
  retryAfterSeconds?: number;
  headers?: Record<string, string>;
};

/** When another try may work: what is busy is free soon, and what came too often has to wait. */
const usualWaitSeconds: Partial<Readonly<Record<number, number>>> = { 409: 5, 429: 60, 503: 5, 507: 30 };

/** An RFC 9457 answer. */
export function replyWithProblem(refusal: Refusal): Response {
  const { code, requestId, title, fields, current, headers } = refusal;
  const status = statusOf[code];
  const body = { type: "about:blank", title: title ?? problemWords[code], status, code, requestId, fields, current };
  const seconds = refusal.retryAfterSeconds ?? usualWaitSeconds[status];
  const retry: Record<string, string> = seconds === undefined ? {} : { "retry-after": String(seconds) };
  const type = "application/problem+json; charset=utf-8";
  return replyWithText(
    JSON.stringify(body),
    status,
    new Headers({ ...apiHeaders, ...retry, ...headers, "content-type": type }),
  );
}

/** The length said beforehand spares a short reply from being compressed, which would cost more than it saves. */
function replyWithText(text: string, status: number, headers: Headers): Response {
  headers.set("content-length", String(Buffer.byteLength(text)));
  return new Response(text, { status, headers });
}
