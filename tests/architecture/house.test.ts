import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { isTest, listProjectFiles, readSources } from "./source-files";

const files = listProjectFiles();
const sources = readSources();

const TOP_LEVEL_FOLDERS = [".ci", "app", "components", "docs", "lib", "prisma", "public", "scripts", "tests"];
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|types|index)\.(ts|tsx|mjs|cjs)$/;
const MAX_SOURCE_LINES = 300;

describe("the house", () => {
  it("keeps its top-level folders", () => {
    const folders = new Set(files.filter((path) => path.includes("/")).map((path) => path.split("/")[0]));
    expect([...folders].filter((folder) => !TOP_LEVEL_FOLDERS.includes(folder ?? ""))).toEqual([]);
  });

  it("names files in kebab-case, after what they hold", () => {
    const odd = sources.filter(({ path }) => {
      const name = basename(path);
      const stem = name.replace(/^\./, "").replace(/(\.(test|spec|config|d))?\.(ts|tsx|mjs|cjs)$/, "");
      return EMPTY_NAMES.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it(`holds every source file under ${MAX_SOURCE_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.split("\n").length > MAX_SOURCE_LINES);
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length}`)).toEqual([]);
  });

  it("has no loose ends: ignored errors, focused or skipped tests, notes to self", () => {
    const patterns = [
      /@ts-(ignore|nocheck)/,
      /\b(TODO|FIXME|XXX|HACK)\b/,
      // Chained too: it.concurrent.only. A test may sit out where a tool is missing (skipIf), never for good.
      /\b(it|describe|test|suite)(\.\w+)*\.(only|skip|todo|fixme|fails|fail)\b/,
      /\bx(it|describe|test)\(/,
    ];
    const loose = sources
      .filter(({ path }) => path !== "tests/architecture/house.test.ts")
      .flatMap(({ path, text }) =>
        patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern}`),
      );
    expect(loose).toEqual([]);
  });

  it("has no test that is right or wrong by the speed of the machine", () => {
    // Limits against hanging stand in tests/support/hang-limits.ts, timings in tests/bench.
    const patterns = [
      /^ *\}, [\d_]+\);$/m,
      /\b(testTimeout|hookTimeout|setTimeout\()[: ]*[\d_]{4,}/,
      /\btimeout: \d{2,}_?\d{3}\b/,
      /performance\.now\(/,
      /Date\.now\(\) - \w*(start|began|before)/i,
      /\bvi\.wait(For|Until)\(/,
    ];
    const racing = sources
      .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path) || path === "vitest.config.ts")
      .filter(({ path }) => path !== "tests/architecture/house.test.ts")
      .flatMap(({ path, text }) => patterns.filter((one) => one.test(text)).map((one) => `${path}: ${one}`));
    expect(racing).toEqual([]);
  });

  it("keeps clock and chance out of the domain", () => {
    const impure = sources
      .filter(({ path }) => path.startsWith("lib/domain/") && !isTest(path))
      .filter(({ text }) => /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(text));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it("turns moments into days by the clocks of a zone, never by cutting off what stands in UTC", () => {
    // What a document was frozen or exported at carries the offset of its own zone.
    const cutting = sources.filter(
      ({ path, text }) =>
        !isTest(path) && /\b(?!frozen|exported)(\w+At|now)(\.toISOString\(\))?\.slice\(0, 10\)/.test(text),
    );
    expect(cutting.map(({ path }) => path)).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = sources
      .filter(({ path }) => /^(app|components|lib)\//.test(path) && !isTest(path))
      .filter(({ text }) => /process\.env\b/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(["lib/env.ts"]);
  });

  it("has no live region that is out of the page while it is empty: its first words would be announced by nobody", () => {
    const region = /<\w+\s[^>]*role="(status|alert)"[^>]*\bempty:hidden/;
    const unheard = sources.filter(({ path, text }) => path.endsWith(".tsx") && !isTest(path) && region.test(text));
    expect(unheard.map(({ path }) => path)).toEqual([]);
  });

  it("uses no Server Actions and no raw markup", () => {
    const found = sources.filter(
      ({ path, text }) => !isTest(path) && (/["']use server["']/.test(text) || /dangerouslySetInnerHTML/.test(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("sends raw SQL from the database room alone, and never as built-up text", () => {
    const shipped = sources.filter(({ path }) => !isTest(path));
    const elsewhere = shipped.filter(
      ({ path, text }) => !path.startsWith("lib/db/") && /\$(query|execute)Raw/.test(text),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    const builtUp = shipped.filter(({ text }) => /\$(query|execute)RawUnsafe|\bPrisma\.raw\(/.test(text));
    expect(builtUp.map(({ path }) => path)).toEqual([]);
  });
});

describe("the documents", () => {
  const documents = files.filter((path) => path.endsWith(".md"));

  it("name only files that exist", () => {
    const missing = documents.flatMap((document) =>
      [
        ...readFileSync(document, "utf8").matchAll(
          /`((?:app|components|docs|lib|prisma|public|scripts|tests)\/[^`\s*<>{}…]+)`/g,
        ),
      ]
        .map((match) => (match[1] ?? "").replace(/\/$/, ""))
        .filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))
        .map((path) => `${document}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("name only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const known = new Set([...Object.keys(scripts), "install", "ci"]);
    const unknown = documents.flatMap((document) =>
      [...readFileSync(document, "utf8").matchAll(/`npm (?:run )?(?:-s )?([a-z][a-z0-9:-]*)/g)]
        .map((match) => match[1] ?? "")
        .filter((command) => !known.has(command))
        .map((command) => `${document}: npm ${command}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("what is installed", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; inBundle?: boolean }>;
  };
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

  it("is pinned exactly", () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(
      Object.entries(wanted).filter(([, version]) => !/^(npm:\w+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([]);
  });

  it("is checked against a hash of what was chosen, package by package", () => {
    // The first entry is the project itself; what another package brings along in its own file has no hash of its own.
    const fetched = Object.entries(lock.packages).filter(([path, { inBundle }]) => path !== "" && !inBundle);
    const unchecked = fetched.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it("holds one copy of what draws the PDF", () => {
    const copies = Object.keys(lock.packages).filter((path) =>
      /node_modules\/(pdfkit|@react-pdf\/(layout|render|renderer)|react)$/.test(path),
    );
    expect(copies.sort()).toEqual([
      "node_modules/@react-pdf/layout",
      "node_modules/@react-pdf/render",
      "node_modules/@react-pdf/renderer",
      "node_modules/pdfkit",
      "node_modules/react",
    ]);
  });
});
