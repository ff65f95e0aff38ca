import { ensureBuild } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { isRunningHere } from "./steps/running.mjs";

enterProject();
if (!isRunningHere()) {
  await ensureDependencies();
  await ensureBuild();
}
await import("../dist/supervisor/supervisor.mjs");
