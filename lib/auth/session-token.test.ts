import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readSessionToken } from "./session-token";

const secret = "a secret for tests that is long enough";
const signatureOf = (token: string, by = secret) => createHmac("sha256", by).update(token).digest("base64");
const read = (cookie: string) => readSessionToken(new Headers({ cookie }), { name: "foothold.session_token", secret });
const cookieOf = (value: string) => `theme=dark; foothold.session_token=${encodeURIComponent(value)}; last=1`;

describe("the token of a session cookie", () => {
  it("is read where our secret signed it", () => {
    expect(read(cookieOf(`abc.def.${signatureOf("abc.def")}`))).toBe("abc.def");
  });

  it.each([
    ["another secret signed it", cookieOf(`abc.${signatureOf("abc", "another secret altogether")}`)],
    ["the token was changed", cookieOf(`abd.${signatureOf("abc")}`)],
    ["the signature is short", cookieOf("abc.x")],
    ["nothing signed it", cookieOf("abc")],
    ["it is not encoded as it should be", "foothold.session_token=%ff"],
    ["the name only ends alike", `other.foothold.session_token=${encodeURIComponent(`abc.${signatureOf("abc")}`)}`],
    ["there is no such cookie", "theme=dark"],
  ])("is nothing where %s", (_why, cookie) => {
    expect(read(cookie)).toBeNull();
  });
});
