import { stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Login, withClient } from "./connection";
import { SOCKET_FILE } from "./lock-files";

/**
 * `silent`: nobody listens. `starting`: a server is there and not ready yet. `locked-out`: it does not know our
 * password. `foreign`: it is not our cluster. `unclear`: it cannot be asked.
 */
export type Probe = { kind: "silent" | "starting" | "locked-out" | "foreign" | "unclear" | "ours" };

const identityRowSchema = z.object({ id: z.string() });

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const NOT_LISTENING = ["ENOENT", "ECONNREFUSED"];
/** cannot_connect_now, crash_shutdown and admin_shutdown; too_many_connections. */
const NOT_READY = ["57P03", "57P02", "57P01", "53300", "ECONNRESET", "EPIPE"];

/** invalid_password; invalid_authorization_specification. */
const REFUSED_LOGIN = ["28P01", "28000"];

async function hasSocket(folder: string): Promise<boolean> {
  return stat(path.join(folder, SOCKET_FILE)).then(
    () => true,
    () => false,
  );
}

/** Asks the socket who is there. A socket answers across containers, where a pid says nothing. */
export async function probe(owner: Login, systemIdentifier: string): Promise<Probe> {
  if (!(await hasSocket(owner.socketFolder))) return { kind: "silent" };
  try {
    const id = await withClient(owner, async (client) => {
      const result = await client.query("select system_identifier::text as id from pg_control_system()");
      return identityRowSchema.parse(result.rows[0]).id;
    });
    return { kind: id === systemIdentifier ? "ours" : "foreign" };
  } catch (error) {
    const code = codeOf(error);
    if (NOT_LISTENING.includes(code)) return { kind: "silent" };
    if (REFUSED_LOGIN.includes(code)) return { kind: "locked-out" };
    // A connection that ends before it began has no code: the server is on its way up or down.
    return { kind: NOT_READY.includes(code) || code === "" ? "starting" : "unclear" };
  }
}
