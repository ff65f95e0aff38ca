import { ensureBundle } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { finish, runSuite, vitestSuite } from "./steps/suites.mjs";

const RUNS = "10000";

enterProject();
await ensureDependencies();
await ensureBundle();
// Money and scores: every property that asks how often to run, fifty times as often as `npm test`.
const suite = vitestSuite("properties of money and scores", ["unit"]);
finish([
  await runSuite({
    ...suite,
    program: [...suite.program, "lib/domain/sections", "lib/domain/money", "--testTimeout=600000"],
    env: { FAST_CHECK_RUNS: RUNS },
  }),
]);
