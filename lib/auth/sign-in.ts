import { auth } from "./better-auth";
import { keepReplyCookies } from "./reply-cookies";

/** Signs somebody in right after their account was made; the reply to this request will carry the cookie. */
export async function signIn(given: { email: string; password: string; headers: Headers }): Promise<void> {
  const { headers } = await auth().api.signInEmail({
    body: { email: given.email, password: given.password },
    headers: given.headers,
    returnHeaders: true,
  });
  keepReplyCookies(given.headers, headers.getSetCookie());
}
