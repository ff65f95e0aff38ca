import { USER_HEADER } from "@/lib/domain/account/scope";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { pageUser } from "./page-user";

export type Reply = { ok: true; status: number; body: unknown } | { ok: false; status: number; body: unknown };

/** For the sign-in service, whose routes are not in our contract. Status 0 means that no answer came: the network or the server is away. */
export async function sendJson(path: string, body: unknown): Promise<Reply> {
  const userId = pageUser()?.id;
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...(userId === undefined ? {} : { [USER_HEADER]: userId }) },
      body: JSON.stringify(body),
    });
    return { ok: response.ok, status: response.status, body: await readBody(response) };
  } catch {
    return { ok: false, status: 0, body: null };
  }
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** What the server says about one place of what was sent, by its path; the path of the whole is "". */
export function messageAt(path: string, body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("fields" in body) || !Array.isArray(body.fields)) return null;
  const fields: readonly FieldProblem[] = body.fields;
  return fields.find((field) => field.path === path)?.message ?? null;
}

/** What to say when a reply is nobody's mistake in the form. */
export function wordsForFailure(status: number): string {
  if (status === 401)
    return "You are signed out, or somebody else is signed in in this browser. Sign in as yourself in another tab, then try again";
  if (status === 0) return "Foothold did not answer. Check your connection and try again";
  if (status === 403)
    return "Foothold was opened at another address than the one it is set up for. Ask your administrator";
  if (status === 503)
    return "Foothold cannot reach its database just now. What you typed is kept. Try again in a minute";
  if (status === 507)
    return "The server’s disk is full, so nothing can be saved. What you typed is kept. Tell your administrator";
  if (status === 429) return "There were too many tries. Wait 15 minutes, then try again";
  if (status === 503) return "Foothold is busy or cannot reach its database just now. Wait a little, then try again";
  return "Something went wrong on our side. What you typed is kept. Try again";
}
