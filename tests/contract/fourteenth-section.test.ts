import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const SECTION = "tests/fixtures/fourteenth-section";

/** All that a new section touches beside its own folder: its id, and its line in the list of sections. */
const LINES = {
  "lib/domain/ids/section-ids.ts": [[/\n\] as const;/, '\n  "weather",\n] as const;']],
  "lib/domain/sections/sections.ts": [
    [/\n\n\/\*\*/, '\nimport { weather } from "./weather/section";\n\n/**'],
    [/\n\} as const/, "\n  weather,\n} as const"],
  ],
} as const;

const COPIED = ["lib/domain", "lib/content", "lib/contract", "tests/support", "vitest.config.ts", "package.json"];

let copy = "";

/** What a program has to complain about: nothing where it succeeds. */
const inCopy = (program: string, ...args: string[]) =>
  run(process.execPath, [join("node_modules", program), ...args], { cwd: copy }).then(
    () => "",
    (error: { stdout?: string; stderr?: string }) => `${error.stdout}${error.stderr}`,
  );

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "foothold-section-"));
  for (const name of COPIED) await cp(name, join(copy, name), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  await writeFile(
    join(copy, "tsconfig.json"),
    JSON.stringify({
      extends: join(process.cwd(), "tsconfig.json"),
      compilerOptions: { incremental: false, paths: { "@/*": ["./*"] } },
      include: ["lib/**/*.ts"],
      exclude: ["**/*.test.ts"],
    }),
  );
  await cp(SECTION, join(copy, "lib/domain/sections/weather"), { recursive: true });
  for (const [file, lines] of Object.entries(LINES)) {
    const before = await readFile(file, "utf8");
    await writeFile(
      join(copy, file),
      lines.reduce((text, [where, line]) => text.replace(where, line), before),
    );
  }
});
afterAll(() => rm(copy, { recursive: true, force: true }));

describe("a fourteenth section", () => {
  it("is missed by the compiler where its line is forgotten", async () => {
    const file = join(copy, "lib/domain/sections/sections.ts");
    const whole = await readFile(file, "utf8");
    await writeFile(file, whole.replace("  weather,\n", ""));
    const complaints = await inCopy("typescript-native/bin/tsc", "-p", ".");
    await writeFile(file, whole);
    expect(complaints).toContain("Property 'weather' is missing");
  });

  it("needs its folder and the two lines, and the compiler asks for nothing else", async () => {
    expect(await inCopy("typescript-native/bin/tsc", "-p", ".")).toBe("");
  });

  it("holds everywhere by itself", async () => {
    const tests = ["sections/weather", "sections/sections.test.ts", "sections/help.test.ts"];
    expect(await inCopy("vitest/vitest.mjs", "run", "--project", "unit", ...tests)).toBe("");
  });
});
