import { spawn, spawnSync } from "node:child_process";

/**
 * Runs a program to its end and resolves with its exit code. What it says goes to standard error: standard output
 * belongs to the command that called for this step.
 */
export function run(program, parameters, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ["ignore", 2, 2], env: { ...process.env, ...env } });
    child.once("error", (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript file with this Node and shows what it said only if it failed. */
export function runNodeQuietly(file, parameters = [], { env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...parameters], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}

/** Runs a JavaScript file with this Node. */
export function runNode(file, parameters = [], options = {}) {
  return run(process.execPath, [file, ...parameters], options);
}

/** Whether a program is there and runs. */
export function canRun(program, parameters) {
  return spawnSync(program, parameters, { stdio: "ignore" }).status === 0;
}
