import { runNode } from "./run.mjs";
import { plainSuite, runSuite, vitestSuite } from "./suites.mjs";

async function inOrder(suites) {
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  return results;
}

/**
 * Format, lint, dead code, types, and the unit and contract tests, which hold the imports too. It needs no database
 * and no browser, and takes less than a minute.
 */
export async function runCheckSuites() {
  // Pages are typed by what Next writes about the routes.
  await runNode("node_modules/next/dist/bin/next", ["typegen"]);
  const lanes = await Promise.all([
    inOrder([plainSuite("biome"), plainSuite("dead code"), plainSuite("types")]),
    // Left to itself, Vitest would keep a core free that the other lane needs for a quarter of the time.
    inOrder([vitestSuite("unit and contract tests", ["unit", "components", "contract"], ["--maxWorkers=100%"])]),
  ]);
  return lanes.flat();
}
