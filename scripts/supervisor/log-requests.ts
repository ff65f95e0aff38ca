import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { log, REQUEST_ID_HEADER } from "@/lib/log";
import { beforeHead } from "./before-head";
import type { FindRoute, Route } from "./read-routes";

const ANSWERED_ID = "x-request-id";

/**
 * Gives every request an id, which its answer carries, and writes one line about each: the pattern of its address and
 * never the address. What the API answers has a line of its own, with an id of its own, from lib/api/door.ts.
 */
export function logRequests(handle: RequestListener, findRoute: FindRoute): RequestListener {
  return (request, response) => {
    const started = performance.now();
    const requestId = randomUUID();
    const route = findRoute(request.url ?? "/");
    request.headers[REQUEST_ID_HEADER] = requestId;
    // Next drops a header of the app's that is there beforehand, so ours comes last.
    beforeHead(response, () => {
      if (!response.hasHeader(ANSWERED_ID)) response.setHeader(ANSWERED_ID, requestId);
    });
    response.once("close", () => {
      const answeredId = response.getHeader(ANSWERED_ID);
      if (answeredId !== undefined && answeredId !== requestId) return;
      const ms = Math.round(performance.now() - started);
      log[levelOf(route, response)]({
        requestId,
        route: route.pattern,
        method: methodOf(request),
        ...ended(response),
        ms,
      });
    });
    return handle(request, response);
  };
}

/** Files and probes come by the dozen and tell nothing, unless something is wrong. */
const levelOf = ({ kind, pattern }: Route, { statusCode }: ServerResponse): "debug" | "info" =>
  statusCode < 400 && (kind === "file" || pattern.startsWith("/api/health/")) ? "debug" : "info";

/** A visitor may make a method up; Node lets through only those it knows. */
const methodOf = ({ method }: IncomingMessage): string => method ?? "";

/** An answer that was never begun, because whoever asked was gone, has no status. */
const ended = ({ headersSent, statusCode }: ServerResponse): { status: number | null } => ({
  status: headersSent ? statusCode : null,
});
