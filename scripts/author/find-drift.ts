import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readMigrations } from "@/lib/migrate/read-migrations";
import { catalogOf } from "./catalog";
import { sqlBetween } from "./schema-engine";

export type Drift = { onlyInSchema: string[]; onlyInMigrations: string[]; lines: number };

/**
 * Builds one database from the migrations and one from the schema with its hand-written extras, and compares what
 * PostgreSQL says about both. `databaseUrl` needs a role that may create databases; nothing in its own is changed.
 */
export async function findDrift({ databaseUrl, root }: { databaseUrl: string; root: string }): Promise<Drift> {
  const schema = await readFile(join(root, "prisma/schema.prisma"), "utf8");
  const extras = await readFile(join(root, "prisma/extras.sql"), "utf8");
  const migrations = await readMigrations(join(root, "prisma/migrations"));
  const direct = await catalogOf(databaseUrl, [await sqlBetween({ databaseUrl, from: null, to: schema }), extras]);
  const migrated = await catalogOf(
    databaseUrl,
    migrations.map((migration) => migration.sql),
  );
  return {
    onlyInSchema: direct.filter((line) => !migrated.includes(line)),
    onlyInMigrations: migrated.filter((line) => !direct.includes(line)),
    lines: direct.length,
  };
}
