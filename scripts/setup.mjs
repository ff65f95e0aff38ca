import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { ensureTestTools } from "./steps/test-tools.mjs";

enterProject();
await ensureDependencies();
await ensureTestTools();
process.stderr.write("Everything the tests need is installed\n");
