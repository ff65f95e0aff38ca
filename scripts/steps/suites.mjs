import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A suite is { name, program: [file, ...parameters], read?, env? }; without `read` it counts as one test. */
const NODE_SUITES = {
  biome: ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off"],
  // The compiler in machine code: a sixth of the work, so that it needs no memory of the last run to be quick. Its own
  // threads would check shared types once each, and the tests run beside it.
  types: [
    "node_modules/typescript-native/bin/tsc",
    "--noEmit",
    "--incremental",
    "false",
    "--singleThreaded",
    "-p",
    ".",
  ],
  "dead code": ["node_modules/knip/bin/knip.js"],
  imports: [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ...["--config", ".dependency-cruiser.cjs"],
    ...["app", "components", "lib", "scripts", "proxy.ts", "instrumentation.ts"],
  ],
};

export function plainSuite(name) {
  return { name, program: NODE_SUITES[name] };
}

function reportFile(name) {
  return path.join(os.tmpdir(), `foothold-${process.pid}-${name.replaceAll(" ", "-")}.json`);
}

function readVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => !["passed", "failed"].includes(status))
      .map(({ fullName }) => fullName),
  };
}

/** Left to itself, Vitest keeps a core free, which on two cores is half of them. */
export const EVERY_CORE = ["--maxWorkers=100%"];

export function vitestSuite(name, projects, switches = []) {
  const file = reportFile(name);
  const selection = [...projects.flatMap((project) => ["--project", project]), ...switches];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name,
    program: ["node_modules/vitest/vitest.mjs", "run", ...selection, ...reporters],
    file,
    read: readVitest,
  };
}

/** Titles of the tests that ended so, of every file and of every describe inside it. */
function listEndedAs(outcome, { specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === outcome)).map(({ title }) => title);
  return [...own, ...suites.flatMap((suite) => listEndedAs(outcome, suite))];
}

/** A stall of the machine may cost a test its first try; where more than these need a second, something is wrong. */
const MOST_SECOND_TRIES = 2;

function readPlaywright({ stats, suites }) {
  return {
    passed: stats.expected + Math.min(stats.flaky, MOST_SECOND_TRIES),
    failed: stats.unexpected + Math.max(0, stats.flaky - MOST_SECOND_TRIES),
    skipped: listEndedAs("skipped", { suites }),
    retried: listEndedAs("flaky", { suites }),
  };
}

export function playwrightSuite(name) {
  const file = reportFile(name);
  return {
    name,
    program: ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    file,
    read: readPlaywright,
  };
}

function runQuietly({ program, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { NO_COLOR: "1", ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function readCounts({ file, read }, code) {
  if (!read) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // No report: the suite did not get as far as running, which its exit code and output tell.
  }
  rmSync(file, { force: true });
  // Something outside every test went wrong, or a suite found nothing to run.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) return { ...counts, failed: 1 };
  return counts;
}

/**
 * Runs one suite, shows its output if anything failed or passed only when it was tried again, names those and what was
 * skipped, and resolves with its counts.
 */
export async function runSuite(suite) {
  const startedAt = Date.now();
  const { code, output } = await runQuietly(suite);
  const counts = readCounts(suite, code);
  const { skipped = [], retried = [] } = counts;
  if (counts.failed > 0 || retried.length > 0) process.stdout.write(`${output.trimEnd()}\n`);
  for (const title of skipped) process.stdout.write(`skipped: ${title}\n`);
  const sum = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  const again = retried.length > 0 ? `, needed a second try: ${retried.join("; ")}` : "";
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(
    `${suite.name}: ${counts.passed} passed, ${counts.failed} failed${sum}${again} (${seconds} s)\n`,
  );
  return counts;
}

async function inOrder(suites) {
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  return results;
}

/** Runs lanes of suites side by side, the suites of a lane one after the other, and resolves with the counts of all. */
export async function inLanes(lanes) {
  return (await Promise.all(lanes.map(inOrder))).flat();
}

/** Prints the sum as the last line and ends the process: 1 if anything failed or nothing ran. */
export function finish(results) {
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
