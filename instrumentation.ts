/** Next calls this once, before it serves. It only checks: the supervisor migrates. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseUnlessReady } = await import("./lib/migrate/refuse-unless-ready");
  await refuseUnlessReady();
}
