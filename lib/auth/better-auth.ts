import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { noteSignIn } from "@/lib/db/session/note-sign-in";
import { getUser } from "@/lib/db/user/get-user";
import { MAX_PASSWORD_CHARACTERS, MIN_PASSWORD_CHARACTERS } from "@/lib/domain/account/password-length";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { listAllowedOrigins } from "./origins";
import { hashingLane } from "./password/hashing-lane";
import { verifyPassword } from "./password/verify-password";
import { readSessionToken } from "./session-token";

const DAY_SECONDS = 86_400;
export const SESSION_DAYS = 30;
/** A session in use is renewed once it is this old. */
export const RENEW_AFTER_DAYS = 1;

type Auth = ReturnType<typeof createAuth>;
const kept = globalThis as typeof globalThis & { footholdAuth?: Auth };

/** Made on first use, because the environment is settled only when the server starts, not when it is built. */
export function auth(): Auth {
  kept.footholdAuth ??= createAuth();
  return kept.footholdAuth;
}

function createAuth() {
  const { appUrl, authSecret } = readEnvironment();
  if (!authSecret) throw new Error("AUTH_SECRET is not set: the supervisor sets it for the web process.");
  return betterAuth({
    baseURL: appUrl,
    basePath: "/api/auth",
    secret: authSecret,
    database: prismaAdapter(database(), { provider: "postgresql", transaction: true }),
    trustedOrigins: listAllowedOrigins(),
    emailAndPassword: {
      enabled: true,
      // Accounts are made by our own code, behind a one-time link or the command line.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_CHARACTERS,
      maxPasswordLength: MAX_PASSWORD_CHARACTERS,
      password: { hash: (password) => hashingLane().hash(password), verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false, required: false },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      updateAge: RENEW_AFTER_DAYS * DAY_SECONDS,
      cookieCache: { enabled: false },
    },
    databaseHooks: { session: { create: { before: checkNewSession, after: settleNewSession } } },
    // Ours counts in the database, by account and by address.
    rateLimit: { enabled: false },
    // What goes wrong inside is for the route in front to say: here it would leave as an empty 500, printed whole.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // The route in front checks where a write comes from, with one rule for the whole API.
      disableCSRFCheck: true,
      ...cookieNames(appUrl),
    },
    logger: { level: "warn", log: logMessage },
  });
}

/** `__Host-` makes the browser insist on https, this host and the whole path; plain http cannot use it. */
function cookieNames(appUrl: string) {
  const isHttps = appUrl.startsWith("https:");
  const prefix = isHttps ? "__Host-foothold" : "foothold";
  return { useSecureCookies: false, cookiePrefix: prefix, defaultCookieAttributes: { secure: isHttps } };
}

/** Refuses a disabled user, and keeps nothing of the device: nothing reads it. */
async function checkNewSession(session: { userId: string }): Promise<false | { data: object }> {
  const user = await getUser(session.userId);
  return user !== null && user.disabledAt === null && { data: { userAgent: null, ipAddress: null } };
}

type SignInContext = {
  headers?: Headers | undefined;
  context: { secret: string; authCookies: { sessionToken: { name: string } } };
};

async function settleNewSession({ userId }: { userId: string }, signIn: SignInContext | null): Promise<void> {
  const { headers, context } = signIn ?? {};
  const replaced =
    headers && context
      ? readSessionToken(headers, { name: context.authCookies.sessionToken.name, secret: context.secret })
      : null;
  await noteSignIn({ userId, replaced });
}

/** The message alone: the arguments may hold an address or a row. */
function logMessage(level: "debug" | "info" | "success" | "warn" | "error", message: string): void {
  log[level === "success" ? "info" : level]({ from: "better-auth" }, message);
}
