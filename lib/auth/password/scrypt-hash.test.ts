import { scryptSync } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { expect, it } from "vitest";
import { checkHash, makeHash } from "./scrypt-hash";

/** Each hash is slow on purpose, and slower still on a busy machine. */
const timeout = 120_000;

it("makes hashes with OWASP's parameters, which name them and know the password in any spelling", { timeout }, () => {
  const hash = makeHash("Café au bord de l’eau");
  expect(hash).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(checkHash(hash, "Café au bord de l’eau".normalize("NFD"))).toEqual({ isRight: true, isOutdated: false });
});

it("knows what better-auth stored, and that it is out of date", { timeout }, async () => {
  const hash = await hashPassword("correct horse battery");
  expect(checkHash(hash, "correct horse battery")).toEqual({ isRight: true, isOutdated: true });
  expect(checkHash(hash, "correct horse")).toEqual({ isRight: false, isOutdated: true });
});

it("follows the parameters a hash names, and calls others than today's out of date", () => {
  const salt = new Uint8Array(16).fill(7);
  const key = scryptSync("correct horse battery", salt, 32, { N: 2 ** 10, r: 4, p: 2 });
  const encoded = [Buffer.from(salt), key].map((bytes) => bytes.toString("base64").replace(/=+$/, ""));
  const hash = `$scrypt$ln=10,r=4,p=2$${encoded.join("$")}`;
  expect(checkHash(hash, "correct horse battery")).toEqual({ isRight: true, isOutdated: true });
});

it.each(["", "plain", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$a2V5", "00:11", "$scrypt$ln=17,r=8,p=1$c2FsdA"])(
  "lets nobody in by a hash in another format: %s",
  (hash) => {
    expect(() => checkHash(hash, "anything")).toThrow("unknown format");
  },
);
