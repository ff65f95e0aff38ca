import { createServer, type Socket } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { findFreePort } from "../../support/processes";

/** A short message of PostgreSQL's protocol: its letter, its length in four bytes, what it says. */
const message = (letter: string, body: string): string =>
  `${letter}${String.fromCharCode(0, 0, 0, body.length + 4)}${body}`;

const WELCOME = message("R", "\0\0\0\0");
const READY = message("Z", "I");
const GONE = message("E", "SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0");

it("a server that dies as it lets somebody in fails what is asked of it, and not the process", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // The welcome and the farewell in one piece, so that nobody can have begun to listen in between.
    socket.once("data", () => socket.end(WELCOME + READY + GONE, "latin1"));
    socket.on("error", () => undefined);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await closeDatabase();
    vi.unstubAllEnvs();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await closeDatabase();
  vi.stubEnv("DATABASE_URL", `postgresql://foothold@127.0.0.1:${port}/foothold`);
  await expect(inTransaction((transaction) => transaction.proposal.count())).rejects.toThrow();
  expect(sockets.length).toBeGreaterThan(0);
});
