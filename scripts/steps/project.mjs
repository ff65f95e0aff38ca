import { existsSync } from "node:fs";
import path from "node:path";

/** The folder of package.json; every step works from here, wherever it was called from. */
export const PROJECT = path.resolve(import.meta.dirname, "../..");

/** Neither Next nor Prisma may call home. */
const SWITCHES = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

const MIN_NODE = [20, 19];

function isOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1]);
}

/** Every script begins with this. Variables already set outrank those of the .env file. */
export function enterProject() {
  if (isOldNode()) {
    stopWith(`Foothold needs Node ${MIN_NODE.join(".")} or newer; this is ${process.versions.node}.`);
  }
  process.chdir(PROJECT);
  if (existsSync(".env")) process.loadEnvFile(".env");
  Object.assign(process.env, SWITCHES);
}

/** Ends the process with one line that says what to do. */
export function stopWith(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
