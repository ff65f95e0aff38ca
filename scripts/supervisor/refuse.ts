import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ProblemCode, statusOf } from "@/lib/domain/problem/problem";
import { REQUEST_ID_HEADER } from "@/lib/log";
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

/** Refuses what never became a request, and ends its connection. */
export function refuseConnection(socket: Duplex, refusal: Refusal): void {
  const requestId = randomUUID();
  const { status, body, headers } = write(refusal, requestId);
  const all = { ...answerHeaders, ...headers, "x-request-id": requestId, connection: "close" };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join("")}\r\n${body}`);
  else socket.destroy();
}
