import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuild } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";
import { isRunningHere } from "./steps/running.mjs";
import { settleServed } from "./steps/served.mjs";

/** Where to run from. A start that is going to be turned away needs neither packages nor a build. */
async function prepare() {
  if (isRunningHere()) return ".";
  await ensureDependencies();
  await ensureBuild();
  return settleServed();
}

enterProject();
const folder = await prepare();
await import(pathToFileURL(path.resolve(folder, "dist/supervisor/supervisor.mjs")).href);
