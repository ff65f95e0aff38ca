import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type SourceFile = { path: string; text: string };

/** Every file the project keeps or is about to keep, as git sees it. */
export function listProjectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  return listed.split("\n").filter((path) => path !== "" && existsSync(path));
}

/** TypeScript and script sources, generated ones left out by .gitignore. */
export function readSources(): SourceFile[] {
  return listProjectFiles()
    .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

export const isTest = (path: string): boolean => path.startsWith("tests/") || /\.test\.tsx?$/.test(path);
