import { WAIT_LIMIT_MS } from "./hang-limits";

export type HttpReply = { status: number; headers: Headers; body: unknown };

type Sent = { body?: unknown; headers?: Record<string, string> };

export type HttpSession = {
  send: (method: string, path: string, sent?: Sent) => Promise<HttpReply>;
  /** What it is signed in with, as a browser takes it. */
  cookies: () => { name: string; value: string; url: string }[];
};

/** Whom `setUpAccount` makes. */
export const ACCOUNT = { name: "Sam Test", email: "sam@example.org", password: "correct horse battery" };

/** A client of the running app that keeps its cookie, as a browser on the app's own page does. */
export function openSession(url: string): HttpSession {
  let cookie = "";
  return {
    cookies: () =>
      cookie.split("; ").map((pair) => {
        const at = pair.indexOf("=");
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
    send: async (method, path, { body, headers } = {}) => {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: "manual",
        signal: AbortSignal.timeout(WAIT_LIMIT_MS),
        headers: {
          origin: url,
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const given = response.headers.getSetCookie().map((line) => line.split(";")[0]);
      if (given.length > 0) cookie = given.join("; ");
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text !== "" ? JSON.parse(text) : text,
      };
    },
  };
}

/** Signs in to an account that is there already. */
export async function signIn({ url }: { url: string }, email: string, password: string): Promise<HttpSession> {
  const session = openSession(url);
  const reply = await session.send("POST", "/api/auth/sign-in/email", { body: { email, password } });
  if (reply.status !== 200) throw new Error(`signing in answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return session;
}

/** Makes the first account through the printed link and comes back signed in. */
export async function setUpAccount({
  url,
  setupLink,
}: {
  url: string;
  setupLink: string | null;
}): Promise<HttpSession> {
  const token = setupLink?.split("/").at(-1);
  const session = openSession(url);
  const reply = await session.send("POST", "/api/v1/setup", { body: { token, ...ACCOUNT } });
  if (reply.status >= 300) throw new Error(`setting up answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return session;
}
