/** Cookies the reply to a request should set, by that request's headers: a new session, or one that slid on. */
const cookiesOf = new WeakMap<Headers, string[]>();

export function keepReplyCookies(request: Headers, cookies: string[]): void {
  cookiesOf.set(request, cookies);
}

/** Each as a whole Set-Cookie value. */
export function listReplyCookies(request: Headers): string[] {
  return cookiesOf.get(request) ?? [];
}
