import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ProblemCode, statusOf } from "@/lib/domain/problem/problem";
import { log, REQUEST_ID_HEADER } from "@/lib/log";
import { answerHeaders } from "./answer-headers";

type Refusal = { code: ProblemCode; title: string; status?: number; headers?: Record<string, string> };

/** A refusal in the words and the shape of the API's own, made where Next and the app are not asked. */
function write({ code, title, status = statusOf[code], headers }: Refusal, requestId: string) {
  const body = JSON.stringify({ type: "about:blank", title, status, code, requestId });
  const described = {
    "content-type": "application/problem+json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  };
  return { status, body, headers: described };
}

/** Refuses a request. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  const { status, body, headers } = write(refusal, String(response.req.headers[REQUEST_ID_HEADER] ?? randomUUID()));
  response.writeHead(status, headers);
  response.end(body);
}

/** What whoever is refused may go on sending before the connection is cut: an answer is lost that is cut at once. */
const LINGER_MS = 1_000;

/** Says a last word, if there is one, and ends a connection whose bytes nobody reads any more. */
export function endConnection(socket: Duplex, lastWord = ""): void {
  socket.on("error", () => undefined);
  if (!socket.writable) return void socket.destroy();
  socket.once("end", () => socket.destroy());
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.resume().end(lastWord);
}

/** Refuses what never became a request, and ends its connection. */
export function refuseConnection(socket: Duplex, refusal: Refusal): void {
  const requestId = randomUUID();
  const { status, body, headers } = write(refusal, requestId);
  const all = { ...answerHeaders, ...headers, "x-request-id": requestId, connection: "close" };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  log.info({ requestId, status }, "a connection was refused");
  endConnection(socket, `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join("")}\r\n${body}`);
}
