import { createHmac, timingSafeEqual } from "node:crypto";

/** A SHA-256 signature in base64. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43}=)$/;

/** The token in a cookie that better-auth signed with this secret; null where there is none, or none it signed. */
export function readSessionToken(headers: Headers, { name, secret }: { name: string; secret: string }): string | null {
  const [, token, signature] = SIGNED.exec(findCookie(headers.get("cookie") ?? "", name) ?? "") ?? [];
  if (token === undefined || signature === undefined) return null;
  const expected = createHmac("sha256", secret).update(token).digest("base64");
  return timingSafeEqual(asBytes(signature), asBytes(expected)) ? token : null;
}

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function findCookie(header: string, name: string): string | null {
  const pair = header.split(";").find((one) => one.trimStart().startsWith(`${name}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(pair.indexOf("=") + 1).trim());
  } catch {
    return null;
  }
}
