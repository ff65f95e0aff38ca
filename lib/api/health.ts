import { isDatabaseReady } from "@/lib/db/is-database-ready";
import { newestMigration } from "@/lib/migrate/newest-migration";
import { apiHeaders } from "./reply";

const ANSWER_WITHIN_MS = 2_000;
const KEEP_MS = 2_000;

let last: { at: number; isReady: boolean } | null = null;

/** 200 while this process answers at all. */
export function replyAlive(): Response {
  return replyWithStatus(200, "alive");
}

/** 200 while the database answers and has the schema we were built for. The answer is kept for two seconds, so that asking often costs nothing. */
export async function replyReady(now: number = Date.now()): Promise<Response> {
  return (await isReady(now)) ? replyWithStatus(200, "ready") : replyWithStatus(503, "not ready");
}

export async function isReady(now: number = Date.now()): Promise<boolean> {
  if (last && now - last.at <= KEEP_MS) return last.isReady;
  const isReady = await isDatabaseReady({ newestMigration: newestMigration(), withinMs: ANSWER_WITHIN_MS });
  last = { at: now, isReady };
  return isReady;
}

function replyWithStatus(status: number, word: string): Response {
  const headers = { ...apiHeaders, "content-type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify({ status: word }), { status, headers });
}
