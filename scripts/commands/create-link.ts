import { createSetupLink } from "@/lib/db/one-time-link/create-setup-link";
import { readEnvironment } from "@/lib/env";
import { readArguments } from "../read-arguments";
import { stopWith } from "../stop-with";
import { withDatabase } from "../with-database";

readArguments({ usage: "node scripts/run.mjs commands/create-link" });
const link = await withDatabase(() => createSetupLink());
if (!link) stopWith("There is an account already, so the set-up link is closed. Sign in instead.");
console.log(`${readEnvironment().appUrl}/setup/${link.token}`);
process.exit(0);
