import { fail, type Result } from "@/lib/domain/problem/result";
import { MAX_NODES, readJson } from "./read-json";

const MAX_BODY_BYTES = 1024 * 1024;

type BodyCode = "media_type" | "body_too_large" | "body_malformed" | "body_too_deep" | "unknown_key";

/** A JSON body, its bytes counted while they arrive: Content-Length is only a claim. */
export async function readBody(
  request: Request,
  { maxBytes = MAX_BODY_BYTES, maxNodes = MAX_NODES }: { maxBytes?: number; maxNodes?: number } = {},
): Promise<Result<unknown, BodyCode>> {
  if (!isPlainJson(request.headers)) return fail("media_type");
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return fail("body_too_large");
  const text = decode(bytes);
  if (text === null) return fail("body_malformed", { fields: [{ path: "", message: "This is not UTF-8 text." }] });
  return readJson(text, maxNodes);
}

/** Compressed bodies are refused: a few bytes could unfold into gigabytes. */
function isPlainJson(headers: Headers): boolean {
  const encoding = headers.get("content-encoding") ?? "identity";
  const type = headers.get("content-type") ?? "";
  return encoding === "identity" && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type);
}

/** Null as soon as there is one byte too many. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
