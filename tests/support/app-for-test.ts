import { onTestFailed, onTestFinished } from "vitest";
import { type AppOptions, type Launch, launchApp, type RunningApp, startApp } from "./running-app";

/** A running app that is stopped when the test ends, however it ends; a test that fails says what the app said. */
export async function startAppForTest(options: AppOptions = {}): Promise<RunningApp> {
  const app = await startApp(options);
  onTestFailed(() => console.error(app.output()));
  onTestFinished(async () => {
    await app.stop();
  });
  return app;
}

/** A starting app that is gone when the test ends, however it ends. */
export function launchAppForTest(options: Parameters<typeof launchApp>[0]): Launch {
  const launch = launchApp(options);
  onTestFinished(async () => {
    launch.child.kill("SIGKILL");
    await launch.exited;
  });
  return launch;
}
