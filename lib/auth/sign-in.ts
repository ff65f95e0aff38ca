import { auth } from "./better-auth";

/** Signs somebody in right after their account was made; the strings go into Set-Cookie. */
export async function signIn(given: { email: string; password: string; headers: Headers }): Promise<string[]> {
  const { headers } = await auth().api.signInEmail({
    body: { email: given.email, password: given.password },
    headers: given.headers,
    returnHeaders: true,
  });
  return headers.getSetCookie();
}
