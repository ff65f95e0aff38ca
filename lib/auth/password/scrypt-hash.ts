import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

/**
 * OWASP's first choice of parameters for scrypt (Password Storage Cheat Sheet, read November 2026). One hash takes
 * 128 × N × r bytes, 128 MiB, while it is made.
 */
const COST = { logN: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** A hash as it is stored: the PHC string format, which names its own parameters. */
const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** What better-auth stores by itself: a salt used as the text it is, and 64 bytes of key. */
const BETTER_AUTH = /^([0-9a-f]{32}):([0-9a-f]{128})$/;
const BETTER_AUTH_COST = { logN: 14, r: 16, p: 1 };
/** Of the work of a new hash, what one of better-auth's leaves over: 2^20 − 2^18 = 2^17 × 6 blocks. */
const REST_COST = { logN: 17, r: 6, p: 1 };

type Cost = { logN: number; r: number; p: number };
type Stored = { cost: Cost; salt: string | Uint8Array; key: Uint8Array; isOutdated: boolean };

/** A new hash of the password with a salt of its own, as a PHC string. Takes its time in the thread that calls it. */
export function makeHash(password: string): string {
  const salt = new Uint8Array(randomBytes(SALT_BYTES));
  const key = derive(password, { cost: COST, salt, bytes: KEY_BYTES });
  const { logN, r, p } = COST;
  return `$scrypt$ln=${logN},r=${r},p=${p}$${asBase64(salt)}$${asBase64(key)}`;
}

/**
 * Whether this is the password behind a stored hash, and whether that hash should be made anew. Throws where the hash
 * is in neither of the two formats.
 */
export function checkHash(hash: string, password: string): { isRight: boolean; isOutdated: boolean } {
  const { cost, salt, key, isOutdated } = readHash(hash);
  const isRight = timingSafeEqual(derive(password, { cost, salt, bytes: key.byteLength }), key);
  // An old hash costs less; without the rest, the time would say that there is an account.
  if (isOutdated && !isRight) derive(password, { cost: REST_COST, salt, bytes: KEY_BYTES });
  return { isRight, isOutdated };
}

function readHash(hash: string): Stored {
  const [, logN, r, p, salt = "", key = ""] = PHC.exec(hash) ?? [];
  if (logN !== undefined) {
    const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
    const isOutdated = cost.logN !== COST.logN || cost.r !== COST.r || cost.p !== COST.p;
    return { cost, salt: fromText(salt, "base64"), key: fromText(key, "base64"), isOutdated };
  }
  const [, oldSalt, oldKey] = BETTER_AUTH.exec(hash) ?? [];
  if (oldSalt === undefined || oldKey === undefined) throw new Error("A stored password hash has an unknown format.");
  return { cost: BETTER_AUTH_COST, salt: oldSalt, key: fromText(oldKey, "hex"), isOutdated: true };
}

type Derivation = { cost: Cost; salt: string | Uint8Array; bytes: number };

/** Spellings of the same letters are the same password, as better-auth has it too. */
function derive(password: string, { cost: { logN, r, p }, salt, bytes }: Derivation): Uint8Array {
  const N = 2 ** logN;
  return new Uint8Array(scryptSync(password.normalize("NFKC"), salt, bytes, { N, r, p, maxmem: 256 * N * r }));
}

const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
const fromText = (text: string, encoding: "base64" | "hex"): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
