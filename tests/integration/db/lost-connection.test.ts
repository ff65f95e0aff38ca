import { createServer, type Socket } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { findFreePort } from "../../support/processes";

/** A message of PostgreSQL's protocol: its letter, its length, what it says. */
function message(letter: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}

const WELCOME = message("R", Buffer.alloc(4));
const READY = message("Z", Buffer.from("I"));
const GONE = message("E", Buffer.from("SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0"));

it("a server that dies as it lets somebody in fails what is asked of it, and not the process", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // The welcome and the farewell in one piece, so that nobody can have begun to listen in between.
    socket.once("data", () => socket.end(new Uint8Array(Buffer.concat([WELCOME, READY, GONE]))));
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
