import { useWorkerDatabase as takeWorkerDatabase } from "./database";

/** What the supervisor settles for the web process, for tests that call its parts directly. */
export async function prepareApp(): Promise<void> {
  process.env.APP_URL = "http://localhost:3000";
  process.env.AUTH_SECRET = "a secret for tests that is long enough";
  process.env.LOG_LEVEL = "silent";
  await takeWorkerDatabase();
}
