import { rmSync } from "node:fs";
import { ensureBuild } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject } from "./steps/project.mjs";

enterProject();
await ensureDependencies();
for (const stamp of ["prisma-client", "bundle", "next"]) rmSync(`dist/${stamp}.hash`, { force: true });
await ensureBuild();
