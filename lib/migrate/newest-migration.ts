import { readdirSync } from "node:fs";
import { join } from "node:path";

let newest: string | undefined;

/** The name of the last migration this copy of Foothold knows; read once, for the files do not change under us. */
export function newestMigration(): string {
  newest ??= readNewest(join(process.cwd(), "prisma/migrations"));
  return newest;
}

function readNewest(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().at(-1) ?? "";
}
