import { type Sector, sectorSchema } from "@/lib/domain/library/sector";
import { database } from "../client";

export type Organisation = { name: string; sector: Sector; country: string; currency: string; revision: number };

const columns = { name: true, sector: true, country: true, currency: true, revision: true } as const;

/** Null before set-up has asked. */
export async function getOrganisation(): Promise<Organisation | null> {
  const row = await database().organisation.findUnique({ where: { id: 1 }, select: columns });
  return row && { ...row, sector: sectorSchema.parse(row.sector) };
}
