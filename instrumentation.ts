import type { Instrumentation } from "next";

/** Next calls this once, before it serves. It checks the schema, for the supervisor migrates, and keeps an eye on the disk. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseUnlessReady } = await import("./lib/migrate/refuse-unless-ready");
  await refuseUnlessReady();
  const { watchDisk } = await import("./lib/disk/read-disk");
  watchDisk();
}

/** Next calls this with what goes wrong while a page is drawn. The address is left out: it holds what a visitor typed. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method, headers }, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { explainError, log, REQUEST_ID_HEADER } = await import("./lib/log");
  const requestId = headers[REQUEST_ID_HEADER];
  log.error({ requestId, route: routePath, method, ...explainError(error) }, "a page could not be drawn");
};
