import { ensureBuild, ensureBundle } from "./steps/build.mjs";
import { runCheckSuites } from "./steps/check-suites.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { EVERY_CORE, finish, inLanes, playwrightSuite, vitestSuite } from "./steps/suites.mjs";
import { ensureTestTools } from "./steps/test-tools.mjs";

enterProject();
await ensureDependencies();
await ensureTestTools();
await ensureBundle();
const results = await runCheckSuites();
await ensureBuild();
// One after the other: side by side on two cores, what has a limit of time in the product met it in the tests.
const rest = await inLanes([
  [
    { name: "migrations against the schema", program: ["dist/author/check-drift.mjs"] },
    vitestSuite("drawn decks", ["drawn"], EVERY_CORE),
    vitestSuite("integration tests", ["integration"], EVERY_CORE),
    playwrightSuite("end-to-end tests"),
  ],
]);
finish([...results, ...rest]);
