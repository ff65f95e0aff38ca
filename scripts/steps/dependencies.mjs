import { readFileSync } from "node:fs";
import { stopWith } from "./project.mjs";
import { run, runNode } from "./run.mjs";
import { isAnyServed } from "./served.mjs";

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/** npm keeps what it installed in a lockfile of its own; anything that differs from ours is stale. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

/** Started by npm, the same npm goes on; otherwise the one in the PATH. */
function runNpm(parameters) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js") ? runNode(cli, parameters) : run("npm", parameters);
}

/** Installs the npm packages when they are missing or older than the lockfile. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  if (isAnyServed()) {
    stopWith(
      "The npm packages have to be installed anew, and a running Foothold uses those of this folder. Stop it first.",
    );
  }
  process.stderr.write("Installing the npm packages\n");
  const switches = ["--no-audit", "--no-fund", "--include=dev", "--include=optional"];
  if ((await runNpm(["ci", ...switches])) === 0 && isInstalled()) return;
  // A mirror of the registry may lack packages for other systems, on which npm ci insists and npm install does not.
  if ((await runNpm(["install", "--no-save", ...switches])) === 0 && isInstalled()) return;
  stopWith("The npm packages could not be installed. Check the connection to the npm registry, then run npm ci.");
}
