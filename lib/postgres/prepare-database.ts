import { escapeIdentifier, escapeLiteral } from "pg";
import { APP_DATABASE, APP_ROLE, type Login, withClient } from "./connection";

const ROLE_LIMITS = {
  statement_timeout: "15s",
  lock_timeout: "5s",
  idle_in_transaction_session_timeout: "15s",
};

/** Makes the app's role and its one database if they are missing, and gives the role today's password and limits. */
export async function prepareDatabase(owner: Login, appPassword: string): Promise<void> {
  const role = escapeIdentifier(APP_ROLE);
  await withClient(owner, async (client) => {
    const roles = await client.query("select 1 from pg_roles where rolname = $1", [APP_ROLE]);
    if (roles.rowCount === 0) await client.query(`create role ${role} login`);
    await client.query(
      `alter role ${role} with nosuperuser nocreatedb nocreaterole password ${escapeLiteral(appPassword)}`,
    );
    for (const [name, value] of Object.entries(ROLE_LIMITS)) {
      await client.query(`alter role ${role} set ${name} = ${escapeLiteral(value)}`);
    }
    const databases = await client.query("select 1 from pg_database where datname = $1", [APP_DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${escapeIdentifier(APP_DATABASE)} owner ${role}`);
  });
}
