import { database } from "../client";

export type Organisation = { name: string; sector: string; country: string; currency: string; revision: number };

export const organisationColumns = { name: true, sector: true, country: true, currency: true, revision: true } as const;

/** Null before set-up has asked. */
export function getOrganisation(): Promise<Organisation | null> {
  return database().organisation.findUnique({ where: { id: 1 }, select: organisationColumns });
}
