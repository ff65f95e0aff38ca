import { createHmac } from "node:crypto";
import { createRateLimit, type RateLimit } from "@/lib/db/rate-limit/create-rate-limit";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { readEnvironment } from "@/lib/env";

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** How often what may be: the one place for these numbers. LIMIT_FACTOR multiplies every `most`. */
const rules = {
  "sign-in-account": { most: 5, withinSeconds: QUARTER_HOUR, longestPauseSeconds: HOUR },
  "sign-in-address": { most: 20, withinSeconds: QUARTER_HOUR, longestPauseSeconds: HOUR },
  "change-password": { most: 5, withinSeconds: QUARTER_HOUR, longestPauseSeconds: HOUR },
  "set-up": { most: 10, withinSeconds: QUARTER_HOUR },
  "reset-password": { most: 10, withinSeconds: QUARTER_HOUR },
  picture: { most: 20, withinSeconds: QUARTER_HOUR },
} as const;

type LimitName = keyof typeof rules;

/** Kept on the global object: routes may be bundled apart, and what is over its limit is remembered here. */
const kept = globalThis as typeof globalThis & { footholdLimits?: Map<LimitName, RateLimit> };

/** Made on first use, because the environment is settled only when the server starts. */
function limitOf(name: LimitName): RateLimit {
  kept.footholdLimits ??= new Map();
  const known = kept.footholdLimits.get(name);
  if (known) return known;
  const { most, ...rest } = rules[name];
  const made = createRateLimit({ name, most: most * readEnvironment().limitFactor, ...rest });
  kept.footholdLimits.set(name, made);
  return made;
}

/** A try that was let through, to be told how it ended. */
export type Try = {
  /** It was the right one, and clears what was counted before it. */
  succeeded: () => Promise<void>;
  /** It was never looked at, and does not count. */
  wasNotMade: () => Promise<void>;
};

/** Counts a try to sign in. Whether there is such an account makes no difference. */
export async function trySignIn(given: { email: string; headers: Headers }): Promise<Result<Try, "rate_limited">> {
  const address = keyOf(addressOf(given.headers));
  const account = keyOf(given.email.trim().toLowerCase());
  // The address comes first: one that is over its limit cannot use up the tries of anybody's account.
  const counted = await countTry("sign-in-address", address);
  if (!counted.ok) return counted;
  const byAccount = await countTry("sign-in-account", account);
  if (!byAccount.ok) return byAccount;
  return succeed({
    // Forgetting the address as well would let a guesser with an account of their own begin anew again and again.
    succeeded: async () => {
      await Promise.all([limitOf("sign-in-account").forget(account), limitOf("sign-in-address").giveBack(address)]);
    },
    wasNotMade: async () => {
      await Promise.all([limitOf("sign-in-account").giveBack(account), limitOf("sign-in-address").giveBack(address)]);
    },
  });
}

/** Counts a try to change a password, by the person who is signed in. */
export async function tryPasswordChange(userId: string): Promise<Result<Try, "rate_limited">> {
  const counted = await countTry("change-password", userId);
  if (!counted.ok) return counted;
  const limit = limitOf("change-password");
  return succeed({ succeeded: () => limit.forget(userId), wasNotMade: () => limit.giveBack(userId) });
}

/** Counts a try to make the first account, by where it comes from. */
export const trySetUp = (headers: Headers): Promise<Result<null, "rate_limited">> =>
  countTry("set-up", keyOf(addressOf(headers)));

/** Counts a try to set a forgotten password with a link, by where it comes from. */
export const tryReset = (headers: Headers): Promise<Result<null, "rate_limited">> =>
  countTry("reset-password", keyOf(addressOf(headers)));

/** Whoever has just set a new password need not wait for what was guessed with the old one. */
export const forgetSignInTries = (email: string): Promise<void> => limitOf("sign-in-account").forget(keyOf(email));

/** Counts a picture that an administrator sends: each is decoded in a thread that exports wait for too. */
export const tryPicture = (userId: string): Promise<Result<null, "rate_limited">> =>
  countTry("picture", userId, "image");

async function countTry(name: LimitName, who: string, path = ""): Promise<Result<null, "rate_limited">> {
  const seconds = await limitOf(name).take(who);
  if (seconds === null) return succeed(null);
  return fail("rate_limited", { retryAfterSeconds: seconds, fields: [{ path, message: tooManyTries(seconds) }] });
}

function tooManyTries(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Too many tries. You can try again in ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`;
}

/** Whom a request comes from, as the web server in front of the app found out. */
const addressOf = (headers: Headers): string => headers.get("x-foothold-address") ?? "unknown";

/** Keyed with our secret, so that the table of tries tells nobody which addresses were tried. */
const keyOf = (text: string): string =>
  createHmac("sha256", readEnvironment().authSecret ?? "")
    .update(text)
    .digest("hex");
