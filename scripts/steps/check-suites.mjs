import { runNode } from "./run.mjs";
import { EVERY_CORE, inLanes, plainSuite, vitestSuite } from "./suites.mjs";

/**
 * Format, lint, imports, dead code, types, and the unit and contract tests. It needs no database and no browser, and
 * takes less than a minute.
 */
export async function runCheckSuites() {
  // Pages are typed by what Next writes about the routes.
  await runNode("node_modules/next/dist/bin/next", ["typegen"]);
  return inLanes([
    ["biome", "imports", "dead code", "types"].map(plainSuite),
    [vitestSuite("unit and contract tests", ["unit", "components", "contract"], EVERY_CORE)],
  ]);
}
