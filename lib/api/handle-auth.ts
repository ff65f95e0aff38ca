import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { auth } from "@/lib/auth/better-auth";
import { hashingLane, isPasswordsBusy } from "@/lib/auth/password/hashing-lane";
import { readSession } from "@/lib/auth/read-session";
import { requireUser } from "@/lib/auth/require-user";
import { nameSchema, passwordSchema } from "@/lib/contract/account";
import { faultCode } from "@/lib/db/fault-code";
import { readDisk } from "@/lib/disk/read-disk";
import { ownPasswordFault } from "@/lib/domain/account/own-password-fault";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { type Failure, fail, type Result, succeed } from "@/lib/domain/problem/result";
import { findOwn } from "@/lib/domain/text/find-own";
import { explainError, log } from "@/lib/log";
import { checkShape } from "./check-shape";
import { type Try, tryPasswordChange, trySignIn } from "./limits";
import { isAllowedOrigin, originAdvice } from "./origin";
import { readBody } from "./read-body";
import { apiHeaders, replyWithProblem } from "./reply";

const AUTH_ROOT = "/api/auth/";
const SIGN_IN = "sign-in/email";
const SIGN_OUT = "sign-out";
const MAX_AUTH_BYTES = 16 * 1024;
const REFUSAL_PAUSE_MS = 1_000;

const secret = z.string().max(1_000);

type Route = {
  body: z.ZodObject | null;
  forced?: object;
  /** Counts a guess at a password before it is looked at. Null where nobody is signed in, so that nothing is guessed. */
  count?: (body: Record<string, unknown>, headers: Headers) => Promise<Result<Try | null>>;
  /** What only the person who is signed in makes wrong of a body. */
  check?: (body: Record<string, unknown>, headers: Headers) => Promise<Result<null>>;
  /** Changes the account of whoever asks. */
  isOwn?: true;
};

/** What of better-auth is open, always by POST, and the body each takes. Everything else it could do is no route of ours. */
const open: Readonly<Record<string, Route>> = {
  [SIGN_IN]: {
    body: z.strictObject({ email: z.string().max(320), password: secret }),
    count: ({ email }, headers) => trySignIn({ email: String(email), headers }),
  },
  [SIGN_OUT]: { body: null },
  "update-user": { body: z.strictObject({ name: nameSchema }), isOwn: true },
  "change-password": {
    body: z.strictObject({
      currentPassword: secret,
      newPassword: passwordSchema,
      revokeOtherSessions: z.literal(true).optional(),
    }),
    // Whoever changes a password wants nobody else to stay signed in with the old one.
    forced: { revokeOtherSessions: true },
    check: async ({ newPassword }, headers) => {
      const user = await readSession(headers, { mayRefresh: false });
      const message = user && ownPasswordFault(String(newPassword), user);
      return message ? fail("answers_invalid", { fields: [{ path: "newPassword", message }] }) : succeed(null);
    },
    count: async (_body, headers) => {
      const user = await requireUser(headers);
      return user.ok ? tryPasswordChange(user.value.userId) : succeed(null);
    },
    isOwn: true,
  },
};

/** People still come in to read, and still go out, when nothing else is written any more. */
const worksOnFullDisk: ReadonlySet<string> = new Set([SIGN_IN, SIGN_OUT]);

/** better-auth behind the same door as the rest of the API; its own replies keep their own shape. */
export async function handleAuth(request: Request): Promise<Response> {
  const started = performance.now();
  const requestId = randomUUID();
  const path = new URL(request.url).pathname.slice(AUTH_ROOT.length);
  const response = await respond(request, requestId, path);
  for (const [name, value] of Object.entries(apiHeaders)) response.headers.set(name, value);
  response.headers.set("x-request-id", requestId);
  // An address that is no route of ours may hold anything, so it is not named.
  const route = AUTH_ROOT + (Object.hasOwn(open, path) ? path : "…");
  const ms = Math.round(performance.now() - started);
  log.info({ requestId, route, method: request.method, status: response.status, ms });
  return response;
}

async function respond(request: Request, requestId: string, path: string): Promise<Response> {
  try {
    const entered = await enter(request, path);
    const response = entered.ok ? await answer(entered.value) : refuse(request, requestId, entered);
    // better-auth clears the cookie and says so even where the session could not be ended.
    const isUndone = entered.ok && path === SIGN_OUT && (await hasSession(request));
    return isUndone ? refuse(request, requestId, fail("unavailable")) : response;
  } catch (error) {
    const code = isPasswordsBusy(error) ? "unavailable" : faultCode(error);
    log.error({ requestId, code, ...explainError(error) }, "sign-in failed inside");
    return replyWithProblem({ code, requestId });
  }
}

const hasSession = async ({ headers }: Request): Promise<boolean> =>
  (await readSession(headers, { mayRefresh: false })) !== null;

type Entered = { passedOn: Request; tried: Try | null };

async function enter(request: Request, path: string): Promise<Result<Entered>> {
  const route = findOwn(open, path);
  if (!route) return fail("not_found");
  if (request.method !== "POST") return fail("method_not_allowed");
  if (!isAllowedOrigin(request.headers)) return fail("origin_refused");
  if (!worksOnFullDisk.has(path) && (await readDisk()).level === "full") return fail("disk_full");
  // better-auth takes a database that is away for a session that is not there; reading it first finds out which.
  if (path !== SIGN_IN) await hasSession(request);
  if (route.isOwn && request.headers.has(USER_HEADER)) {
    const user = await requireUser(request.headers);
    if (!user.ok) return user;
  }
  if (!route.body) return succeed({ passedOn: passOn(request, {}), tried: null });
  const read = await readBody(request, { maxBytes: MAX_AUTH_BYTES });
  if (!read.ok) return read;
  const body = checkShape(route.body, read.value);
  if (!body.ok) return body;
  const checked = (await route.check?.(body.value, request.headers)) ?? succeed(null);
  if (!checked.ok) return checked;
  const { count } = route;
  const counted = count ? await admitGuess(() => count(body.value, request.headers)) : succeed(null);
  if (!counted.ok) return counted;
  return succeed({ passedOn: passOn(request, { ...body.value, ...route.forced }), tried: counted.value });
}

/**
 * While no more passwords can be hashed, a guess costs the database nothing. What is turned away is told so late:
 * whoever guesses without a pause then asks once a second, not as often as the server can answer.
 */
async function admitGuess(count: () => Promise<Result<Try | null>>): Promise<Result<Try | null>> {
  const counted = hashingLane().isFull() ? fail("unavailable") : await count();
  if (!counted.ok) await sleep(REFUSAL_PAUSE_MS);
  return counted;
}

async function answer({ passedOn, tried }: Entered): Promise<Response> {
  try {
    const response = await auth().handler(passedOn);
    if (response.ok) await tried?.succeeded();
    return await withoutToken(response);
  } catch (error) {
    // Nobody had time to look at the password, or nothing to compare it with.
    await tried?.wasNotMade();
    throw error;
  }
}

/** The request better-auth sees: the checked body, and of the headers only those it has a use for. */
function passOn(request: Request, body: object): Request {
  const headers = new Headers();
  for (const name of ["cookie", "origin"]) {
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

function refuse(request: Request, requestId: string, { code, ...rest }: Failure): Response {
  const title = code === "origin_refused" ? originAdvice(request.headers) : undefined;
  return replyWithProblem({ code, requestId, title, ...rest });
}
