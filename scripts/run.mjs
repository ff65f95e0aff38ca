import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBundle } from "./steps/build.mjs";
import { ensureDependencies } from "./steps/dependencies.mjs";
import { enterProject, PROJECT, stopWith } from "./steps/project.mjs";

/** Runs one bundled command in this process, so that its input, output and exit code are its own. */
const [name, ...parameters] = process.argv.slice(2);
// React draws twice as fast in production mode, and no command is for trying things out.
process.env.NODE_ENV ??= "production";
enterProject();
await ensureDependencies();
await ensureBundle();
const file = path.join(PROJECT, "dist", `${name}.mjs`);
if (!existsSync(file)) stopWith(`There is no command ${name}.`);
process.argv = [process.execPath, file, ...parameters];
await import(pathToFileURL(file).href);
