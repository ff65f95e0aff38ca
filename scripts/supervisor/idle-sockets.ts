import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Ends, when asked to, every connection without an open request, and each other one after its last answer. Node's
 * own closing spares connections that were opened ahead of need and never used, and browsers open such.
 */
export function trackIdleSockets(server: Server): { closeIdle: () => void } {
  const openRequests = new Map<Socket, number>();
  let isClosing = false;

  function endIfIdle(socket: Socket): void {
    if (isClosing && openRequests.get(socket) === 0) socket.end();
  }

  server.on("connection", (socket) => {
    openRequests.set(socket, 0);
    socket.once("close", () => openRequests.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    openRequests.set(socket, (openRequests.get(socket) ?? 0) + 1);
    response.once("close", () => {
      openRequests.set(socket, Math.max(0, (openRequests.get(socket) ?? 0) - 1));
      endIfIdle(socket);
    });
  });
  return {
    closeIdle: () => {
      isClosing = true;
      for (const socket of openRequests.keys()) endIfIdle(socket);
    },
  };
}
