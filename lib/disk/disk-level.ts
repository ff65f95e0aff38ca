import type { DiskLimits } from "@/lib/env";

/** How full the disk is: from "roomy", where nobody hears of it, to "full", where nothing more is written. */
export type DiskLevel = "roomy" | "low" | "no-exports" | "full";

/**
 * @param freeMb what is left of the fullest disk Foothold writes to, in megabytes
 * @param keepsDatabase false where the database is on another machine, whose disk we cannot see: then we only warn
 */
export function diskLevel({
  freeMb,
  limits,
  keepsDatabase,
}: {
  freeMb: number;
  limits: DiskLimits;
  keepsDatabase: boolean;
}): DiskLevel {
  if (keepsDatabase && freeMb < limits.savesMb) return "full";
  if (keepsDatabase && freeMb < limits.exportsMb) return "no-exports";
  return freeMb < limits.warnMb ? "low" : "roomy";
}
