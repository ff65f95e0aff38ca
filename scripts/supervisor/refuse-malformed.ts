import { randomUUID } from "node:crypto";
import type { RequestListener, ServerResponse } from "node:http";
import { type ProblemCode, statusOf } from "@/lib/domain/problem";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Answers what Next fails on before any route of ours is asked: a method it cannot build, an address that is no text. */
export function refuseMalformed(handle: RequestListener): RequestListener {
  return (request, response) => {
    if (!methods.includes(request.method ?? "")) {
      response.setHeader("allow", methods.join(", "));
      return refuse(response, "method_not_allowed", "No address takes this method.");
    }
    if (!isDecodable(request.url ?? "/")) return refuse(response, "not_found", "There is nothing at this address.");
    return handle(request, response);
  };
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address.replace(/\?.*$/s, ""));
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, code: ProblemCode, title: string): void {
  const status = statusOf[code];
  const body = JSON.stringify({ type: "about:blank", title, status, code, requestId: randomUUID() });
  response.writeHead(status, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(body);
}
