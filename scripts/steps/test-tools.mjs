import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { stopWith } from "./project.mjs";
import { canRun, run, runNode } from "./run.mjs";

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const POPPLER_TOOLS = ["pdfinfo", "pdftoppm", "pdftotext", "pdffonts"];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findInPath(names) {
  const folders = (process.env.PATH ?? "/usr/bin:/bin").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return isProgram(named) ? named : stopWith(`PLAYWRIGHT_CHROMIUM names ${named}, which is no program.`);
  const installed = findInPath(CHROMIUM_NAMES);
  if (installed) return installed;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return isProgram(own) ? own : undefined;
}

function hasPoppler() {
  return POPPLER_TOOLS.every((tool) => canRun(tool, ["-v"]));
}

async function installFromDebian(packages) {
  process.stderr.write(`Installing ${packages.join(" and ")} from Debian\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // An old list names versions that the mirrors no longer have.
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
}

function listMissing(chromium) {
  return [...(chromium ? [] : ["Chromium"]), ...(hasPoppler() ? [] : ["poppler-utils (pdfinfo, pdftoppm)"])];
}

/**
 * Finds a Chromium and poppler's PDF tools, installs what is missing where it can, and otherwise stops with one
 * line that names it. Leaves the browser's path in PLAYWRIGHT_CHROMIUM.
 */
export async function ensureTestTools() {
  let chromium = await findChromium();
  const packages = [...(chromium ? [] : ["chromium"]), ...(hasPoppler() ? [] : ["poppler-utils"])];
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (packages.length > 0 && isDebianRoot) {
    await installFromDebian(packages);
    chromium = await findChromium();
  }
  if (!chromium) {
    process.stderr.write("Installing Playwright's Chromium\n");
    await runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"]);
    chromium = await findChromium();
  }
  const missing = listMissing(chromium);
  if (missing.length > 0) {
    stopWith(
      `Missing for the tests: ${missing.join(" and ")}. Install it with your package manager, then run npm test.`,
    );
  }
  process.env.PLAYWRIGHT_CHROMIUM = chromium;
}
