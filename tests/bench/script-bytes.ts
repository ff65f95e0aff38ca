import { gzipSync } from "node:zlib";
import { sectionIds } from "@/lib/domain/ids/section-ids";
import type { HttpSession } from "../support/http-session";
import { type Reading, round } from "./measure";

const TARGET_BYTES = 200_000;

const PAGES = ["/proposals", "/proposals/new", "/library", "/library/new?kind=risk", "/help", "/account"];
const PAGES_OF_A_PROPOSAL = ["", "/start", "/start?screen=2", "/check", "/people", "/rehearse", "/deck", "/export"];

/** Script a page brings, compressed, over that of the page with the least: what the framework costs anyway. */
export async function benchScriptBytes(session: HttpSession): Promise<Reading[]> {
  const pages = await listPages(session);
  const sizes: { page: string; bytes: number }[] = [];
  // One after the other: all at once keep a busy machine beyond the client's patience.
  for (const page of pages) sizes.push({ page, bytes: await scriptBytes(session, page) });
  const least = Math.min(...sizes.map(({ bytes }) => bytes));
  return sizes.map(({ page, bytes }) => ({
    bench: `script of ${page.replace(/[0-9a-f-]{36}/, "{id}")}`,
    measured: { gzipBytes: bytes },
    ratio: round(bytes / least),
    baseline: "the page with the least script",
    target: `≤ ${TARGET_BYTES} bytes`,
    isMet: bytes <= TARGET_BYTES,
  }));
}

async function listPages(session: HttpSession): Promise<string[]> {
  const created = await session.send("POST", "/api/v1/proposals", {
    body: { title: "Script bytes", from: "county-winter-service" },
  });
  const proposal = `/proposals/${(created.body as { id: string }).id}`;
  const sections = sectionIds.map((id) => `/sections/${id}`);
  return [...PAGES, ...[...PAGES_OF_A_PROPOSAL, ...sections].map((page) => proposal + page)];
}

async function scriptBytes(session: HttpSession, page: string): Promise<number> {
  const { status, body } = await session.send("GET", page);
  if (status !== 200) throw new Error(`${page} answered ${status}`);
  const tags = String(body).match(/<script[^>]*>/g) ?? [];
  // Browsers that understand modules skip the polyfills marked for those that do not.
  const sources = tags.filter((tag) => !/\bnomodule\b/i.test(tag)).map((tag) => /src="([^"]+)"/.exec(tag)?.[1]);
  const bytes = await Promise.all(
    [...new Set(sources)].map((source) => (source ? compressedBytes(session, source) : 0)),
  );
  return bytes.reduce((sum, each) => sum + each, 0);
}

async function compressedBytes(session: HttpSession, source: string): Promise<number> {
  const { body } = await session.send("GET", source);
  return gzipSync(String(body)).length;
}
