import { randomUUID } from "node:crypto";
import { z } from "zod";
import { auth } from "@/lib/auth/better-auth";
import { nameSchema, passwordSchema } from "@/lib/contract/account";
import { faultCode } from "@/lib/db/fault-code";
import { findOwn } from "@/lib/domain/find-own";
import { type Failure, fail, type Result, succeed } from "@/lib/domain/result";
import { explainError, log } from "@/lib/log";
import { checkShape } from "./check-shape";
import { isAllowedOrigin, originAdvice } from "./origin";
import { readBody } from "./read-body";
import { apiHeaders, replyWithProblem } from "./reply";

const AUTH_ROOT = "/api/auth/";
const MAX_AUTH_BYTES = 16 * 1024;

const secret = z.string().max(1_000);

/** What of better-auth is open, always by POST, and the body each takes. Everything else it could do is no route of ours. */
const open: Readonly<Record<string, { body: z.ZodObject | null; forced?: object }>> = {
  "sign-in/email": { body: z.strictObject({ email: z.string().max(320), password: secret }) },
  "sign-out": { body: null },
  "update-user": { body: z.strictObject({ name: nameSchema }) },
  "change-password": {
    body: z.strictObject({
      currentPassword: secret,
      newPassword: passwordSchema,
      revokeOtherSessions: z.literal(true).optional(),
    }),
    // Whoever changes a password wants nobody else to stay signed in with the old one.
    forced: { revokeOtherSessions: true },
  },
};

/** better-auth behind the same door as the rest of the API; its own replies keep their own shape. */
export async function handleAuth(request: Request): Promise<Response> {
  const requestId = randomUUID();
  const path = new URL(request.url).pathname.slice(AUTH_ROOT.length);
  try {
    const entered = await enter(request, path);
    const response = entered.ok
      ? await withoutToken(await auth().handler(entered.value))
      : refuse(request, requestId, entered);
    return withApiHeaders(response, requestId, path);
  } catch (error) {
    const code = faultCode(error);
    log.error({ requestId, code, ...explainError(error) }, "sign-in failed inside");
    return replyWithProblem({ code, requestId });
  }
}

async function enter(request: Request, path: string): Promise<Result<Request>> {
  const route = Object.hasOwn(open, path) ? findOwn(open, path) : undefined;
  if (!route) return fail("not_found");
  if (request.method !== "POST") return fail("method_not_allowed");
  if (!isAllowedOrigin(request.headers)) return fail("origin_refused");
  if (!route.body) return succeed(passOn(request, {}));
  const read = await readBody(request, { maxBytes: MAX_AUTH_BYTES });
  if (!read.ok) return read;
  const body = checkShape(route.body, read.value);
  return body.ok ? succeed(passOn(request, { ...body.value, ...route.forced })) : body;
}

/** The request better-auth sees: the checked body, and of the headers only those it has a use for. */
function passOn(request: Request, body: object): Request {
  const headers = new Headers();
  for (const name of ["cookie", "user-agent", "origin"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set("content-type", "application/json");
  return new Request(request.url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** The session's token travels in its cookie, which no script can read; better-auth would repeat it in the body. */
async function withoutToken(reply: Response): Promise<Response> {
  const body: unknown = await reply
    .clone()
    .json()
    .catch(() => null);
  if (typeof body !== "object" || body === null || !("token" in body)) return reply;
  const { token: _secret, ...rest } = body;
  const headers = new Headers(reply.headers);
  headers.delete("content-length");
  return new Response(JSON.stringify(rest), { status: reply.status, headers });
}

function refuse(request: Request, requestId: string, { code, fields }: Failure): Response {
  const title = code === "origin_refused" ? originAdvice(request.headers) : undefined;
  return replyWithProblem({ code, requestId, title, fields });
}

function withApiHeaders(response: Response, requestId: string, path: string): Response {
  for (const [name, value] of Object.entries(apiHeaders)) response.headers.set(name, value);
  response.headers.set("x-request-id", requestId);
  log.info({ requestId, route: AUTH_ROOT + (Object.hasOwn(open, path) ? path : "…"), status: response.status });
  return response;
}
