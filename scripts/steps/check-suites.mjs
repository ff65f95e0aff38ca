import { runNode } from "./run.mjs";
import { EVERY_CORE, plainSuite, runSuite, vitestSuite } from "./suites.mjs";

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
    inOrder([vitestSuite("unit and contract tests", ["unit", "components", "contract"], EVERY_CORE)]),
  ]);
  return lanes.flat();
}
