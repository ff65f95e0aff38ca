import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, unlink } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { isAlive, readPidWorld, readStartTime } from "./processes";
import { writeDurably } from "./write-durably";

const holderSchema = z.object({
  instance: z.string(),
  pid: z.number().int(),
  processStart: z.string(),
  host: z.string(),
  boot: z.string(),
  namespace: z.string(),
  since: z.string(),
  renewedAt: z.number(),
  /** The holder is on its way out: worth waiting for. */
  stopping: z.boolean(),
});

export type Holder = z.infer<typeof holderSchema>;

export function leaseFileOf(dataDir: string): string {
  return path.join(dataDir, "lease.json");
}

export function describeSelf(): Holder {
  const now = Date.now();
  return {
    instance: randomUUID(),
    pid: process.pid,
    processStart: readStartTime(process.pid),
    ...readPidWorld(),
    since: new Date(now).toISOString(),
    renewedAt: now,
    stopping: false,
  };
}

/** `unknown` when the holder's pid means nothing here: another machine, boot or PID namespace. */
export function judgeHolder(holder: Holder): "alive" | "dead" | "unknown" {
  const here = readPidWorld();
  const isFromEarlierBoot = holder.host === here.host && holder.boot !== "" && holder.boot !== here.boot;
  if (isFromEarlierBoot && holder.namespace === here.namespace) return "dead";
  if (holder.host !== here.host || holder.boot !== here.boot || holder.namespace !== here.namespace) return "unknown";
  return isAlive(holder.pid) && readStartTime(holder.pid) === holder.processStart ? "alive" : "dead";
}

/** Null when there is no lease; a file that cannot be read back counts as a holder nobody can vouch for. */
export async function readHolder(file: string): Promise<Holder | null | "damaged"> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return "damaged";
  }
}

async function writeDraft(file: string, holder: Holder): Promise<string> {
  const draft = `${file}.${holder.instance}.tmp`;
  await writeDurably(draft, `${JSON.stringify(holder, null, 2)}\n`);
  return draft;
}

/** False when somebody else has a lease. Linking a finished file: nobody ever reads half of one. */
export async function placeLease(file: string, holder: Holder): Promise<boolean> {
  const draft = await writeDraft(file, holder);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

export async function renewLease(file: string, holder: Holder): Promise<void> {
  await rename(await writeDraft(file, { ...holder, renewedAt: Date.now() }), file);
}

/**
 * Takes away the lease that was judged dead and no other: the file is moved aside first and read again, so that
 * of two starters the slower one puts back what the faster one has just placed.
 */
export async function removeLease(file: string, judged: Holder | "damaged"): Promise<void> {
  const aside = `${file}.${randomUUID()}.old`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = await readHolder(aside);
  const isSame =
    judged === "damaged" ? moved === "damaged" : moved !== "damaged" && moved?.instance === judged.instance;
  if (!isSame) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
