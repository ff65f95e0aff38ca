import { randomUUID } from "node:crypto";
import { link, mkdir, rename, rm, unlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { parseJson } from "./parse-json";
import { isAlive, readPidWorld, readStartTime } from "./processes";
import { readIfThere } from "./read-if-there";
import { writeDurably } from "./write-durably";

const GUARD_PAUSE_MS = 10;
const GUARD_LIMIT_MS = 5_000;

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
  const text = await readIfThere(file);
  return text === null ? null : (parseJson(holderSchema, text) ?? "damaged");
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

/** Takes away the lease that was judged and no other: it is read again where nobody else can be taking one away. */
export async function removeLease(file: string, judged: Holder | "damaged"): Promise<void> {
  const guard = `${file}.guard`;
  await enterGuard(guard);
  try {
    if (isSameHolder(await readHolder(file), judged)) await rm(file, { force: true });
  } finally {
    await rm(guard, { recursive: true, force: true });
  }
}

function isSameHolder(holder: Holder | null | "damaged", judged: Holder | "damaged"): boolean {
  if (holder === null || holder === "damaged" || judged === "damaged") return holder === judged;
  return holder.instance === judged.instance;
}

/** Making a folder succeeds for one alone. A guard is held for two file operations; an old one was left by a crash. */
async function enterGuard(guard: string): Promise<void> {
  const limit = Date.now() + GUARD_LIMIT_MS;
  while (!(await isMade(guard))) {
    if (Date.now() > limit) await rm(guard, { recursive: true, force: true });
    await sleep(GUARD_PAUSE_MS);
  }
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
