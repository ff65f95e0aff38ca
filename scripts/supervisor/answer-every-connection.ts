import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { endConnection, refuse, refuseConnection } from "./refuse";

/** What Node could not read, by its code; anything else is no HTTP. */
const faults: ReadonlyMap<string | undefined, { status: number; title: string }> = new Map([
  ["HPE_HEADER_OVERFLOW", { status: 431, title: "The headers of this request are too long: they may hold 16 KB." }],
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, title: "This request took too long to arrive." }],
]);
const UNREADABLE = { status: 400, title: "This is no request that Foothold can read." };

/** Node hands a request with an Expect header that it does not know to nobody else. */
export const refuseExpectation: RequestListener = (_request, response) =>
  refuse(response, { code: "request_malformed", status: 417, title: "Foothold knows no such expectation." });

/** Answers, in words and with every header, what Node never hands on as a request. */
export function answerEveryConnection(server: Server): void {
  const last = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => last.set(socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET") return void socket.destroy();
    if (isBegun(last.get(socket))) return endConnection(socket);
    refuseConnection(socket, { code: "request_malformed", ...(faults.get(error.code) ?? UNREADABLE) });
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    refuseConnection(socket, { code: "method_not_allowed", title: "Foothold is no proxy." });
  });
}

/** Whether an answer is on its way to a request that is still being sent: a second one would be taken for the next one's. */
const isBegun = (response: ServerResponse | undefined): boolean =>
  response?.headersSent === true && !(response.req.complete && response.writableFinished);
