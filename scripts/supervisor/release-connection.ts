import type { IncomingMessage, RequestListener } from "node:http";
import type { Socket } from "node:net";

/** How long the rest of a body may take to arrive once its request is answered. */
const REST_LIMIT_MS = 5_000;

/**
 * Keeps an answer that came before its request was read whole from holding up whoever uses the connection next: the
 * rest of the body is thrown away as it arrives, and where it cannot be, or takes too long, the connection is closed.
 */
export function releaseConnection(handle: RequestListener): RequestListener {
  return (request, response) => {
    // Next takes the socket off a request that it gives up.
    const { socket } = request;
    response.once("finish", () => {
      if (!request.complete) throwRestAway(request, socket);
    });
    return handle(request, response);
  };
}

function throwRestAway(request: IncomingMessage, socket: Socket): void {
  const giveUp = setTimeout(() => socket.destroy(), REST_LIMIT_MS);
  giveUp.unref();
  socket.once("close", () => clearTimeout(giveUp));
  // Whoever gave up reading in the middle took the stream along. The answer is under way, so only our side is closed:
  // closing both would make the system take the answer back from a client that is still sending.
  if (request.destroyed) return void socket.end();
  request.once("end", () => clearTimeout(giveUp));
  request.removeAllListeners("readable");
  request.removeAllListeners("data");
  request.resume();
}
