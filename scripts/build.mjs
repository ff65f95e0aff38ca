import { buildAnew } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";

enterProject();
await ensureDependencies();
await buildAnew();
