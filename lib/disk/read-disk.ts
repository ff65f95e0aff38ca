import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { type DiskLevel, diskLevel } from "./disk-level";
import { readFreeMb } from "./read-free-mb";

const LOOK_EVERY_MS = 30_000;

export type DiskReading = { level: DiskLevel; freeMb: number };
type Kept = { at: number; reading: Promise<DiskReading>; last: DiskReading | null };

/** Next loads a module once for each kind of route; what was read and said has to be the same for all. */
const kept = globalThis as typeof globalThis & { footholdDisk?: Kept };

/** How full the disk is, read at most every 30 seconds. A change is logged once. */
export function readDisk(now: number = Date.now()): Promise<DiskReading> {
  const found = kept.footholdDisk;
  if (found && now - found.at < LOOK_EVERY_MS) return found.reading;
  return readDiskNow(now);
}

/** The same without waiting for the next look: after a fault that a full disk would explain. */
export function readDiskNow(now: number = Date.now()): Promise<DiskReading> {
  const last = kept.footholdDisk?.last ?? null;
  const reading = look(last);
  kept.footholdDisk = { at: now, reading, last };
  return reading;
}

/** Looks for as long as this process runs, so that the warning comes although nobody asks for anything. */
export function watchDisk(): void {
  void readDisk();
  setInterval(() => void readDisk(), LOOK_EVERY_MS).unref();
}

async function look(last: DiskReading | null): Promise<DiskReading> {
  const reading = await measure(last);
  if (kept.footholdDisk) kept.footholdDisk.last = reading;
  if (reading.level !== (last?.level ?? "roomy")) logChange(reading);
  return reading;
}

async function measure(last: DiskReading | null): Promise<DiskReading> {
  const { dataDir, databaseDir, diskLimits: limits } = readEnvironment();
  try {
    const free = await Promise.all([dataDir, ...(databaseDir ? [databaseDir] : [])].map(readFreeMb));
    const freeMb = Math.min(...free);
    return { freeMb, level: diskLevel({ freeMb, limits, keepsDatabase: databaseDir !== null }) };
  } catch {
    // A disk that cannot be asked tells nothing; a write that does not fit still gets its own answer.
    return last ?? { freeMb: Number.POSITIVE_INFINITY, level: "roomy" };
  }
}

const WORDS: Record<DiskLevel, string> = {
  roomy: "the disk has room again",
  low: "the disk has little room left",
  "no-exports": "the disk is nearly full, so exports are off",
  full: "the disk is full, so nothing is saved until there is room",
};

function logChange({ level, freeMb }: DiskReading): void {
  log[level === "roomy" ? "info" : "warn"]({ disk: level, freeMb }, WORDS[level]);
}
