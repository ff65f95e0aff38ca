import { database } from "./client";
import { Prisma } from "./generated/client";

/** Each model's table has the model's name, but for the first letter. */
export const TABLES: readonly string[] = Object.values(Prisma.ModelName).map(
  (name) => name.charAt(0).toLowerCase() + name.slice(1),
);

/**
 * Whether the database answers within that many milliseconds and has what we need: every table, and the newest
 * migration we know. One that has a later migration as well is being upgraded by another instance. A refusal counts as
 * no answer.
 */
export async function isDatabaseReady({
  newestMigration,
  withinMs,
}: {
  newestMigration: string;
  withinMs: number;
}): Promise<boolean> {
  const answer = findWholeSchema(newestMigration).catch(() => false);
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, withinMs, false).unref());
  return Promise.race([answer, patience]);
}

async function findWholeSchema(newestMigration: string): Promise<boolean> {
  const [row] = await database().$queryRaw<{ isWhole: boolean }[]>`
    select not exists (select from unnest(${TABLES}::text[]) as name where to_regclass(quote_ident(name)) is null)
      and exists (
        select from "_prisma_migrations"
        where migration_name = ${newestMigration} and finished_at is not null and rolled_back_at is null
      ) as "isWhole"`;
  return row?.isWhole ?? false;
}
