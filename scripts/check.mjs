import { ensureBundle } from "./steps/build.mjs";
import { runCheckSuites } from "./steps/check-suites.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { finish } from "./steps/suites.mjs";

enterProject();
await ensureDependencies();
await ensureBundle();
finish(await runCheckSuites());
