import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { inLanes, playwrightSuite, runSuite } from "@/scripts/steps/suites.mjs";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foothold-suites-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

/** What is printed of a run of the browser tests that left this report behind. */
async function printedOf(report: object | null, code: number): Promise<{ counts: object; lines: string[] }> {
  const program = join(folder, "tests.mjs");
  const write = `writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, ${JSON.stringify(JSON.stringify(report))});`;
  const source = `import { writeFileSync } from "node:fs"; console.log("what it said"); ${report ? write : ""} process.exitCode = ${code};`;
  await writeFile(program, source);
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  const counts = await runSuite({ ...playwrightSuite("end-to-end tests"), program: [program] });
  vi.restoreAllMocks();
  return { counts, lines };
}

/** A suite that ends once that file is there, if it names one, and then leaves a file of its own. */
async function waitingSuite(name: string, waitsFor: string | null): Promise<{ name: string; program: string[] }> {
  const fileOf = (suite: string): string => JSON.stringify(join(folder, `${suite}.done`));
  const wait = waitsFor === null ? "" : `while (!existsSync(${fileOf(waitsFor)})) await sleep(5);`;
  const program = join(folder, `${name}.mjs`);
  await writeFile(
    program,
    `import { existsSync, writeFileSync } from "node:fs"; import { setTimeout as sleep } from "node:timers/promises";
     ${wait} writeFileSync(${fileOf(name)}, "");`,
  );
  return { name, program: [program] };
}

it("runs lanes side by side, and the suites of a lane one after the other", async () => {
  const ended: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ended.push(String(text).split(":")[0] ?? "") > 0);
  // Each of the first two would wait for ever for what did not run beside it, or before it.
  const results = await inLanes([
    [await waitingSuite("browser", "decks")],
    [
      await waitingSuite("drift", null),
      await waitingSuite("decks", "drift"),
      await waitingSuite("database", "browser"),
    ],
  ]);
  expect(results).toEqual(Array.from({ length: 4 }, () => ({ passed: 1, failed: 0 })));
  expect(ended.filter((name) => name !== "browser")).toEqual(["drift", "decks", "database"]);
});

describe("the summary of the browser tests", () => {
  it("names what was skipped and what passed only when it was tried again", async () => {
    const inside = { specs: [spec("saves while offline", "flaky"), spec("prints in Safari", "skipped")] };
    const suites = [{ specs: [spec("starts", "expected"), spec("signs in", "flaky")], suites: [inside] }];
    const { counts, lines } = await printedOf({ stats: { expected: 1, flaky: 2, unexpected: 0 }, suites }, 0);
    expect(counts).toMatchObject({ passed: 3, failed: 0 });
    expect(lines.slice(0, 2)).toEqual(["what it said\n", "skipped: prints in Safari\n"]);
    expect(lines[2]).toMatch(
      /^end-to-end tests: 3 passed, 0 failed, 1 skipped, needed a second try: signs in; saves while offline \(\d+\.\d s\)\n$/u,
    );
    expect(lines).toHaveLength(3);
  });

  it("counts more than two second tries as failures", async () => {
    const suites = [{ specs: ["saves", "signs in", "starts"].map((title) => spec(title, "flaky")) }];
    const { counts } = await printedOf({ stats: { expected: 5, flaky: 3, unexpected: 0 }, suites }, 0);
    expect(counts).toMatchObject({ passed: 7, failed: 1 });
  });

  it("says nothing of second tries where there were none, and shows what failed", async () => {
    const suites = [{ specs: [spec("starts", "expected"), spec("signs in", "unexpected")] }];
    const { counts, lines } = await printedOf({ stats: { expected: 1, flaky: 0, unexpected: 1 }, suites }, 1);
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(lines.join("")).toMatch(/^what it said\nend-to-end tests: 1 passed, 1 failed \(\d+\.\d s\)\n$/u);
  });

  it("counts a run without a report as a failure", async () => {
    const { counts, lines } = await printedOf(null, 0);
    expect(counts).toMatchObject({ failed: 1 });
    expect(lines[0]).toBe("what it said\n");
  });
});
