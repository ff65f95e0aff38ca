import { join } from "node:path";
import { EnvironmentError, readEnvironment } from "@/lib/env";
import { explainError, log } from "@/lib/log";
import { checkSchema } from "./check-schema";

/** Ends the process, with the reason in words, where serving could only harm: bad settings or another schema. */
export async function refuseUnlessReady(): Promise<void> {
  try {
    const reason = await findReason();
    if (reason === null) return;
    log.fatal(reason);
  } catch (error) {
    log.fatal(explainError(error), "the schema of the database could not be checked");
  }
  process.exit(1);
}

async function findReason(): Promise<string | null> {
  try {
    const { databaseUrl, authSecret } = readEnvironment();
    if (!databaseUrl || !authSecret) return 'Start Foothold with "npm start", which sets its database and its secret.';
    return await checkSchema({ databaseUrl, folder: join(process.cwd(), "prisma/migrations") });
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
}
