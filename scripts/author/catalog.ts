import { Client } from "pg";

/** One line per column, constraint, index and enum of the public schema, in words PostgreSQL itself writes. */
const catalogQuery = `
  with tables as (
    select c.oid, c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
  )
  select format('column %s.%s %s %s default %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then 'not null' else 'null' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '-')) as line
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
  union all
  select format('constraint %s on %s %s', k.conname, t.relname, pg_get_constraintdef(k.oid))
    from tables t join pg_constraint k on k.conrelid = t.oid
  union all
  select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
  union all
  select format('enum %s %s', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder))
    from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname
  order by 1`;

/** Runs the statements in a new database, reads its catalog and drops it again. */
export async function catalogOf(databaseUrl: string, statements: readonly string[]): Promise<string[]> {
  const name = `scratch_${process.pid}_${statements.length}_${Date.now()}`;
  const admin = new Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${name}`);
    return await readCatalog(addressOf(databaseUrl, name), statements);
  } finally {
    await admin.query(`drop database if exists ${name}`);
    await admin.end();
  }
}

async function readCatalog(databaseUrl: string, statements: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
    const { rows } = await client.query<{ line: string }>(catalogQuery);
    return rows.map((row) => row.line);
  } finally {
    await client.end();
  }
}

function addressOf(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${database}`;
  return url.href;
}
