import { ensureBuild, ensureBundle } from "./steps/build.mjs";
import { runCheckSuites } from "./steps/check-suites.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { EVERY_CORE, finish, playwrightSuite, runSuite, vitestSuite } from "./steps/suites.mjs";
import { ensureTestTools } from "./steps/test-tools.mjs";

enterProject();
await ensureDependencies();
await ensureTestTools();
await ensureBundle();
const results = await runCheckSuites();
await ensureBuild();
const suites = [
  { name: "migrations against the schema", program: ["dist/author/check-drift.mjs"] },
  vitestSuite("drawn decks", ["drawn"], EVERY_CORE),
  vitestSuite("integration tests", ["integration"], EVERY_CORE),
  playwrightSuite("end-to-end tests"),
];
for (const suite of suites) results.push(await runSuite(suite));
finish(results);
