import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import type { FindRoute } from "./read-routes";
import { refuse } from "./refuse";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const READING = ["GET", "HEAD"];
/** Next answers 500 where one is not met. A server may send the whole file instead, and ours are small. */
const CONDITIONS = ["range", "if-match", "if-unmodified-since"] as const;

/**
 * Answers what Next fails on, or answers without words, before it is asked: a method that no address takes, an address
 * that is none, headers of its own that it cannot read.
 */
export function refuseMalformed(handle: RequestListener, findRoute: FindRoute): RequestListener {
  return (request, response) => {
    const fault = faultOf(request);
    if (fault !== null) return refuse(response, { code: "request_malformed", title: fault });
    const method = request.method ?? "";
    if (!METHODS.includes(method)) return refuseMethod(response, METHODS, "No address takes this method.");
    // An address may be written whole, with its host. Ours is the only one there is here, so only the path counts.
    request.url = pathOf(request.url ?? "/") ?? "/";
    const { kind } = findRoute(request.url);
    const isUnknown = kind === "nothing" && (!READING.includes(method) || /^\/(api(\/|\?|$)|_)/.test(request.url));
    if (isUnknown || !isDecodable(request.url)) {
      return refuse(response, { code: "not_found", title: "There is nothing at this address." });
    }
    if (kind === "page" && method === "POST") return showPage(request.url, response);
    if ((kind === "page" || kind === "file") && !READING.includes(method)) {
      return refuseMethod(response, READING, "This address can only be read.");
    }
    if (kind === "file") for (const name of CONDITIONS) delete request.headers[name];
    return handle(request, response);
  };
}

/** What is wrong with a request as it was written, in words; null where nothing is. */
function faultOf({ url = "/", headers, httpVersion }: IncomingMessage): string | null {
  if (headers.host === undefined && httpVersion === "1.1") return "This request does not say for which host it is.";
  if (pathOf(url) === null) return "This request names no address. An address begins with a slash.";
  if (headers["next-action"] !== undefined) return "Foothold knows no actions: take the Next-Action header out.";
  if (!isReadableTree(headers["next-router-state-tree"])) {
    return "The Next-Router-State-Tree header cannot be read. Load the page anew.";
  }
  return null;
}

/** The path and query that a request is for; null where it names none, as `*` does. */
function pathOf(target: string): string | null {
  if (target.startsWith("/")) return target;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}

/** Next's own reader decides: what it cannot read, it answers with 500. */
function isReadableTree(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address.replace(/\?.*$/s, ""));
    return true;
  } catch {
    return false;
  }
}

/** A form that was sent before its page was live comes to the page itself, which takes none. The browser shows it anew. */
function showPage(address: string, response: ServerResponse): void {
  response.writeHead(303, { location: address });
  response.end();
}

function refuseMethod(response: ServerResponse, allowed: readonly string[], title: string): void {
  refuse(response, { code: "method_not_allowed", title, headers: { allow: allowed.join(", ") } });
}
