import { createHash, randomBytes } from "node:crypto";

/** 256 bits in an address-safe spelling. Shown once; only its hash is kept. */
export function newLinkToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
