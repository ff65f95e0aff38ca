/** Next calls this once, before it serves. It checks the schema, for the supervisor migrates, and keeps an eye on the disk. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseUnlessReady } = await import("./lib/migrate/refuse-unless-ready");
  await refuseUnlessReady();
  const { watchDisk } = await import("./lib/disk/read-disk");
  watchDisk();
}
