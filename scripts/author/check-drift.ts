import { findDrift } from "./find-drift";
import { withScratchServer } from "./scratch-server";

const drift = await withScratchServer((databaseUrl) => findDrift({ databaseUrl, root: process.cwd() }));

for (const line of drift.onlyInSchema) console.error("Only in the schema or prisma/extras.sql:", line);
for (const line of drift.onlyInMigrations) console.error("Only in the migrations:", line);
const isSame = drift.onlyInSchema.length + drift.onlyInMigrations.length === 0;
if (isSame) console.log(`The migrations add up to the schema (${drift.lines} catalog lines agree).`);
else console.error('Write the missing step with "npm run db:migration -- <name>".');
process.exit(isSame ? 0 : 1);
