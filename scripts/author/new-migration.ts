import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sqlBetween } from "./schema-engine";
import { withScratchServer } from "./scratch-server";

const schemaFile = "prisma/schema.prisma";
const migrationsFolder = "prisma/migrations";
/** The schema as the newest migration left it; what the next migration starts from. */
const snapshotFile = join(migrationsFolder, "schema.prisma");

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]{2,40}$/.test(name)) {
  console.error(
    "Give the migration a name of small letters, digits and underscores: npm run db:migration -- add_notes",
  );
  process.exit(1);
}

const to = await readFile(schemaFile, "utf8");
const from = existsSync(snapshotFile) ? await readFile(snapshotFile, "utf8") : null;
const sql = await withScratchServer((databaseUrl) => sqlBetween({ databaseUrl, from, to }));
if (sql === "") {
  console.log("Nothing to write: the schema is as the newest migration left it.");
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(migrationsFolder, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), `${sql}\n`);
await writeFile(snapshotFile, to);
console.log(
  `Wrote ${folder}/migration.sql. Read it, and add by hand what the schema cannot say (also to prisma/extras.sql).`,
);
process.exit(0);
