import { createServer, type RequestListener, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import { readEnvironment } from "@/lib/env";
import { explainError, log } from "@/lib/log";
import { takeOverPrinting } from "@/lib/take-over-printing";
import { answerEveryConnection, refuseExpectation } from "./answer-every-connection";
import { dressAnswers } from "./answer-headers";
import { trackIdleSockets } from "./idle-sockets";
import { logRequests } from "./log-requests";
import type { FromWeb, ToWeb } from "./messages";
import { nameCaller } from "./name-caller";
import { readRoutes } from "./read-routes";
import { refuse } from "./refuse";
import { refuseMalformed } from "./refuse-malformed";
import { releaseConnection } from "./release-connection";

const SERVER_OPTIONS = {
  maxHeaderSize: 16 * 1024,
  requestTimeout: 60_000,
  keepAliveTimeout: 75_000,
  // Node's own refusal has neither words nor headers; `refuseMalformed` looks for the host.
  requireHostHeader: false,
};
const PORT_LIMIT_MS = 10_000;
const PORT_PAUSE_MS = 100;
/** Time for open requests when asked to stop, and when the supervisor is gone. */
const STOP_LIMIT_MS = 10_000;
const ORPHAN_LIMIT_MS = 1_000;
const RETRY_AFTER_SECONDS = "5";
const BUILD_FOLDER = ".next";

let isStopping = false;

/** Resolves when the supervisor has been told, or cannot be told any more. */
function tell(message: FromWeb): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

function refuseWhileStopping(handle: RequestListener): RequestListener {
  return (request, response) => {
    if (!isStopping) return handle(request, response);
    const headers = { "retry-after": RETRY_AFTER_SECONDS, connection: "close" };
    refuse(response, { code: "unavailable", title: "Foothold is stopping. Try again in a moment.", headers });
  };
}

function listenOnce(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** A killed Foothold's web process may hold the port for a moment longer. */
async function listen(server: Server, port: number, host: string): Promise<boolean> {
  const limit = Date.now() + PORT_LIMIT_MS;
  for (;;) {
    try {
      await listenOnce(server, port, host);
      return true;
    } catch (error) {
      const isBusy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isBusy) throw error;
      if (Date.now() >= limit) return false;
    }
    await sleep(PORT_PAUSE_MS);
  }
}

type Closing = { server: Server; closeIdle: () => void; limitMs: number };

async function close({ server, closeIdle, limitMs }: Closing): Promise<never> {
  if (!isStopping) {
    isStopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    closeIdle();
    await Promise.race([closed, sleep(limitMs)]);
  }
  process.exit(0);
}

/** Everything that stands between a connection and the app, the outermost last. */
function createListeners(app: RequestListener, trustedProxies: number) {
  const findRoute = readRoutes(BUILD_FOLDER);
  const dress = (inside: RequestListener) => dressAnswers(logRequests(releaseConnection(inside), findRoute));
  const inside = refuseMalformed(nameCaller(app, trustedProxies), findRoute);
  return { onRequest: dress(refuseWhileStopping(inside)), onExpectation: dress(refuseExpectation) };
}

async function main(): Promise<void> {
  takeOverPrinting();
  // The terminal's Ctrl-C reaches this process too; the supervisor decides when to stop.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
  const { port, host, trustedProxies } = readEnvironment();
  // Next would take every Upgrade on the server it is given, and leave it without an answer. Nobody connects to this one.
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port, httpServer: createServer() });
  await app.prepare();
  const { onRequest, onExpectation } = createListeners(app.getRequestHandler(), trustedProxies);
  const server = createServer(SERVER_OPTIONS, onRequest).on("checkExpectation", onExpectation);
  answerEveryConnection(server);
  const { closeIdle } = trackIdleSockets(server);
  process.on("message", (message: ToWeb) => {
    if (message.kind === "stop") void close({ server, closeIdle, limitMs: STOP_LIMIT_MS });
  });
  process.on("disconnect", () => void close({ server, closeIdle, limitMs: ORPHAN_LIMIT_MS }));
  if (!process.connected) process.exit(1);
  if (await listen(server, port, host)) return tell({ kind: "listening" });
  await tell({ kind: "port-busy" });
  process.exit(1);
}

main().catch((error: unknown) => {
  log.fatal(explainError(error), "the web process could not start");
  process.exit(1);
});
